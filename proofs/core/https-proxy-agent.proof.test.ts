import https from "node:https";
import { HttpsProxyAgent } from "https-proxy-agent";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "https-proxy-agent",
  client: "HttpsProxyAgent",
  made: (options) => `new HttpsProxyAgent(url${options && `, ${options}`})`,
  protocol: "connect-proxy",
  create: ({ url, options }) => new HttpsProxyAgent(url, options),
  send: (agent, { target }) => get(https, target, { agent }),
  close: (agent) => agent.destroy(),
  failing: () => new HttpsProxyAgent("not a URL"),
});
