import { Logging } from "@google-cloud/logging";
import { prove } from "../support/prove.js";
import { project, startGoogle } from "./support/google.js";

prove({
  start: startGoogle,
  redirect: true,
  oneAtATime: true,
  library: "@google-cloud/logging",
  client: "Logging",
  create: () => new Logging(project),
  send: (client) => client.getSinks(),
});
