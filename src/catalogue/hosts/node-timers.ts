import type { HostEntry } from "../host-schema.js";

export default {
  host: "Node.js",
  docs: "https://nodejs.org/api/timers.html",
  builtin: true,
  modules: ["globalThis", "node:timers", "node:process"],
  scopes: [
    {
      match: "call",
      runs: "inherits",
      what: "timeout",
      callees: [
        "setTimeout",
        "setImmediate",
        "process.nextTick",
        "nextTick",
        "requestAnimationFrame",
        "requestIdleCallback",
      ],
      handlers: [0],
    },
    { match: "call", runs: "perRequest", each: "timer", what: "timer", callees: ["setInterval"], handlers: [0] },
    {
      match: "call",
      runs: "perRequest",
      each: "timer",
      what: "timer",
      modules: ["set-interval-async", "set-interval-async/**"],
      callees: ["setIntervalAsync"],
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
