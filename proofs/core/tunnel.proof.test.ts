import https from "node:https";
import tunnel from "tunnel";
import { get } from "../support/get.js";
import { prove } from "../support/prove.js";

prove({
  library: "tunnel",
  client: "httpsOverHttp",
  made: () => "tunnel.httpsOverHttp({ proxy })",
  protocol: "connect-proxy",
  create: ({ port }) => tunnel.httpsOverHttp({ proxy: { host: "127.0.0.1", port } }) as https.Agent,
  send: (agent, { target }) => get(https, target, { agent }),
});
