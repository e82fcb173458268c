import http from "node:http";
import needle from "needle";
import { prove } from "../support/prove.js";

prove({
  library: "needle",
  client: "Agent",
  entryOf: "node:http",
  made: (options) => `needle("get", url, { agent: new http.Agent(${options}) })`,
  create: ({ options }) => new http.Agent(options),
  send: (agent, { url }) => needle("get", url, { agent }),
  close: (agent) => agent.destroy(),
});
