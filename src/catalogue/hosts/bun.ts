import type { HostEntry } from "../host-schema.js";

export default {
  host: "Bun",
  docs: "https://bun.com/docs/api/http",
  modules: ["globalThis", "bun"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "handler",
      callees: ["Bun.serve", "serve"],
      first: "object",
      members: ["fetch", "error", "routes.*", "routes.*.*", "websocket.message", "websocket.open", "websocket.close"],
    },
  ],
} as const satisfies HostEntry;
