import http from "node:http";
import { prove } from "../support/prove.js";
import { get } from "../support/get.js";

prove({
  library: "node:http",
  client: "Agent",
  made: (options) => `new http.Agent(${options})`,
  create: ({ options }) => new http.Agent(options),
  send: (agent, { url }) => get(http, url, { agent }),
  close: (agent) => agent.destroy(),
});
