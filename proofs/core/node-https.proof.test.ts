import https from "node:https";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "node:https",
  client: "Agent",
  made: (options) => `new https.Agent(${options})`,
  protocol: "https",
  create: ({ options }) => new https.Agent(options),
  send: (agent, { url }) => get(https, url, { agent }),
  close: (agent) => agent.destroy(),
});
