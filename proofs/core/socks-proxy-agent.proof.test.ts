import http from "node:http";
import { SocksProxyAgent } from "socks-proxy-agent";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "socks-proxy-agent",
  client: "SocksProxyAgent",
  made: (options) => `new SocksProxyAgent(url${options && `, ${options}`})`,
  protocol: "socks-proxy",
  create: ({ url, options }) => new SocksProxyAgent(url, options),
  send: (agent, { target }) => get(http, target, { agent }),
  close: (agent) => agent.destroy(),
  failing: () => new SocksProxyAgent("not a URL"),
});
