import http from "node:http";
import { HttpProxyAgent } from "http-proxy-agent";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "http-proxy-agent",
  client: "HttpProxyAgent",
  made: (options) => `new HttpProxyAgent(url${options && `, ${options}`})`,
  protocol: "http-proxy",
  create: ({ url, options }) => new HttpProxyAgent(url, options),
  send: (agent, { target }) => get(http, target, { agent }),
  close: (agent) => agent.destroy(),
  failing: () => new HttpProxyAgent("not a URL"),
});
