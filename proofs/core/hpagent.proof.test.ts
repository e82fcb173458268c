import http from "node:http";
import https from "node:https";
import { HttpProxyAgent, HttpsProxyAgent } from "hpagent";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "hpagent",
  client: "HttpsProxyAgent",
  protocol: "connect-proxy",
  create: ({ url, options }) => new HttpsProxyAgent({ proxy: url, ...options }),
  send: (agent, { target }) => get(https, target, { agent }),
  close: (agent) => agent.destroy(),
  failing: () => new HttpsProxyAgent({ proxy: "not a URL" }),
});
prove({
  library: "hpagent",
  client: "HttpProxyAgent",
  protocol: "plain-connect-proxy",
  create: ({ url, options }) => new HttpProxyAgent({ proxy: url, ...options }),
  send: (agent, { target }) => get(http, target, { agent }),
  close: (agent) => agent.destroy(),
  failing: () => new HttpProxyAgent({ proxy: "not a URL" }),
});
