import http from "node:http";
import https from "node:https";
import KeepAliveAgent, { HttpAgent, HttpsAgent } from "agentkeepalive";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "agentkeepalive",
  client: "default",
  made: (options) => `new KeepAliveAgent(${options})`,
  create: ({ options }) => new KeepAliveAgent(options),
  send: (agent, { url }) => get(http, url, { agent }),
  close: (agent) => agent.destroy(),
});
prove({
  library: "agentkeepalive",
  client: "HttpAgent",
  create: ({ options }) => new HttpAgent(options),
  send: (agent, { url }) => get(http, url, { agent }),
  close: (agent) => agent.destroy(),
});
prove({
  library: "agentkeepalive",
  client: "HttpsAgent",
  protocol: "https",
  create: ({ options }) => new HttpsAgent(options),
  send: (agent, { url }) => get(https, url, { agent }),
  close: (agent) => agent.destroy(),
});
