import http from "node:http";
import request from "request";
import { prove } from "../support/prove.js";

prove({
  library: "request",
  client: "defaults",
  made: () => "request.defaults({ forever: true })",
  create: () => request.defaults({ forever: true }),
  send: (client, { url }) =>
    new Promise((resolve, reject) =>
      client.get(url, (error: Error | null) => (error ? reject(error) : resolve(undefined))),
    ),
});
prove({
  library: "request",
  client: "Agent",
  entryOf: "node:http",
  made: (options) => `request({ url, agent: new http.Agent(${options}) })`,
  create: ({ options }) => new http.Agent(options),
  send: (agent, { url }) =>
    new Promise((resolve, reject) =>
      request.get({ url, agent }, (error: Error | null) => (error ? reject(error) : resolve(undefined))),
    ),
  close: (agent) => agent.destroy(),
});
