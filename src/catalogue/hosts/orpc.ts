import type { HostEntry } from "../host-schema.js";

export default {
  host: "oRPC",
  docs: "https://orpc.unnoq.com/docs/procedure",
  modules: ["@orpc/server", "@orpc/server/**"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "call",
      what: "procedure",
      methods: ["handler", "use"],
      receiver: { madeBy: ["os", "os.*", "implement"], names: ["os", "authed", "pub", "base", "*rocedure"] },
      first: "function",
      handlers: [0],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "call",
      what: "procedure",
      callees: ["os.handler", "os.use"],
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
