import http from "node:http";
import got, { got as named } from "got";
import { prove } from "../support/prove.js";

prove({
  library: "got",
  client: "extend",
  made: () => "got.extend()",
  create: ({ url }) => got.extend({ prefixUrl: url, mutableDefaults: true }),
  send: (client) => client("").text(),
  failing: () => got.extend({ noSuchOption: true } as object),
});
prove({
  library: "got",
  client: "got.extend",
  made: () => "namedGot.extend()",
  create: ({ url }) => named.extend({ prefixUrl: url, mutableDefaults: true }),
  send: (client) => client("").text(),
});
prove({
  library: "got",
  client: "Agent",
  entryOf: "node:http",
  made: (options) => `got(url, { agent: { http: new http.Agent(${options}) } })`,
  create: ({ options }) => new http.Agent(options),
  send: (agent, { url }) => got(url, { agent: { http: agent } }).text(),
  close: (agent) => agent.destroy(),
});
