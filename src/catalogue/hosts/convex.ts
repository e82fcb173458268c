import type { HostEntry } from "../host-schema.js";

export default {
  host: "Convex",
  docs: "https://docs.convex.dev/functions",
  modules: ["**/_generated/server", "convex/server"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "function",
      callees: [
        "query",
        "mutation",
        "action",
        "internalQuery",
        "internalMutation",
        "internalAction",
        "httpAction",
        "*Generic",
      ],
      handlers: [0],
      members: ["handler"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "call",
      what: "function",
      types: ["QueryCtx", "MutationCtx", "ActionCtx"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
