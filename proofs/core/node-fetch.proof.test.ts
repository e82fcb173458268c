import http from "node:http";
import fetch from "node-fetch";
import { prove } from "../support/prove.js";

prove({
  library: "node-fetch",
  client: "Agent",
  entryOf: "node:http",
  made: (options) => `fetch(url, { agent: new http.Agent(${options}) })`,
  create: ({ options }) => new http.Agent(options),
  send: async (agent, { url }) => (await fetch(url, { agent })).text(),
  close: (agent) => agent.destroy(),
});
