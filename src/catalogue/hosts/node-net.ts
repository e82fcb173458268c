import type { HostEntry } from "../host-schema.js";

export default {
  host: "Node.js",
  docs: "https://nodejs.org/api/net.html",
  modules: ["node:net", "node:tls", "node:dgram"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "connection",
      what: "connection handler",
      callees: ["createServer", "Server", "createSocket"],
      handlers: "last",
    },
    {
      match: "method",
      runs: "perRequest",
      each: "connection",
      what: "connection handler",
      methods: ["on", "addListener"],
      receiver: { madeBy: ["createServer", "Server", "createSocket"], types: ["Server", "Socket"] },
      named: ["connection", "secureConnection", "message", "data"],
    },
    {
      match: "method",
      runs: "once",
      what: "listen callback",
      methods: ["listen", "bind"],
      receiver: { madeBy: ["createServer", "Server", "createSocket"], types: ["Server"] },
      handlers: "last",
    },
  ],
} as const satisfies HostEntry;
