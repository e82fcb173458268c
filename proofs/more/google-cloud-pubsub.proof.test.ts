import { PubSub } from "@google-cloud/pubsub";
import { prove } from "../support/prove.js";
import { project, startGoogle } from "./support/google.js";

prove({
  start: startGoogle,
  redirect: true,
  oneAtATime: true,
  library: "@google-cloud/pubsub",
  client: "PubSub",
  create: () => new PubSub(project),
  send: (client) => client.getTopics(),
  close: (client) => client.close(),
});
