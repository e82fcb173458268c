import type { HostEntry } from "../host-schema.js";
import { VERBS } from "../vocabulary/host-words.js";

const APPS = { madeBy: ["App", "SSLApp", "default.App"], types: ["TemplatedApp"] } as const;

export default {
  host: "uWebSockets.js",
  docs: "https://github.com/uNetworking/uWebSockets.js",
  modules: ["uWebSockets.js", "uwebsockets.js"],
  scopes: [
    { match: "method", runs: "once", what: "listen callback", methods: ["listen"], receiver: APPS, handlers: "last" },
    { match: "method", runs: "perRequest", what: "handler", methods: VERBS, receiver: APPS },
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "WebSocket handler",
      methods: ["ws"],
      receiver: APPS,
      members: ["message", "open", "close", "upgrade", "drain"],
    },
    { match: "parameterType", runs: "perRequest", what: "handler", types: ["HttpResponse", "HttpRequest"], at: [0, 1] },
  ],
} as const satisfies HostEntry;
