import https from "node:https";
import { ProxyAgent } from "proxy-agent";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "proxy-agent",
  client: "ProxyAgent",
  protocol: "connect-proxy",
  create: ({ url, options }) => new ProxyAgent({ getProxyForUrl: () => url, ...options }),
  send: (agent, { target }) => get(https, target, { agent }),
  close: (agent) => agent.destroy(),
});
