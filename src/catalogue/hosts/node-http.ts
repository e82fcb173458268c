import type { HostEntry } from "../host-schema.js";

export default {
  host: "Node.js",
  docs: "https://nodejs.org/api/http.html",
  modules: ["node:http", "node:https", "node:http2", "http1", "spdy"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["createServer", "createSecureServer", "Server"],
      handlers: "last",
    },
    { match: "call", runs: "inherits", what: "response callback", callees: ["get", "request"], handlers: "last" },
    {
      match: "method",
      runs: "once",
      what: "listen callback",
      methods: ["listen"],
      receiver: { madeBy: ["createServer", "createSecureServer", "Server"], types: ["Server", "Http2Server"] },
      handlers: "last",
    },
    {
      match: "method",
      runs: "perRequest",
      what: "handler",
      methods: ["on", "addListener"],
      receiver: {
        madeBy: ["createServer", "createSecureServer", "Server"],
        types: ["Server", "Http2Server", "Http2SecureServer"],
      },
      named: [
        "request",
        "upgrade",
        "connect",
        "connection",
        "secureConnection",
        "stream",
        "session",
        "checkContinue",
        "checkExpectation",
      ],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      what: "handler",
      types: ["IncomingMessage", "Http2ServerRequest"],
      at: [0, 1],
    },
    { match: "valueType", runs: "perRequest", what: "handler", types: ["RequestListener"] },
  ],
} as const satisfies HostEntry;
