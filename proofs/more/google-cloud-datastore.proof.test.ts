import { Datastore } from "@google-cloud/datastore";
import { prove } from "../support/prove.js";
import { project, startGoogle } from "./support/google.js";

prove({
  start: startGoogle,
  redirect: true,
  oneAtATime: true,
  library: "@google-cloud/datastore",
  client: "Datastore",
  create: () => new Datastore(project),
  send: (client) => client.get(client.key(["Kind", "name"])),
});
