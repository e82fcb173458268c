import type { HostEntry } from "../host-schema.js";

export default {
  host: "Blitz",
  docs: "https://blitzjs.com/docs/resolver-server-utilities",
  modules: ["@blitzjs/rpc", "blitz"],
  scopes: [{ match: "call", runs: "perRequest", what: "resolver", callees: ["resolver.pipe"] }],
} as const satisfies HostEntry;
