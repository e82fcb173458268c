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
      callees: ["setTimeout"],
      handlers: [0],
      schedule: { argument: 1, unit: "milliseconds" },
      each: "timer",
      again: "timer",
    },
    {
      match: "call",
      runs: "inherits",
      what: "timeout",
      callees: ["setImmediate", "process.nextTick", "nextTick", "requestAnimationFrame", "requestIdleCallback"],
      handlers: [0],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "timer",
      what: "timer",
      callees: ["setInterval"],
      handlers: [0],
      schedule: { argument: 1, unit: "milliseconds" },
    },
    {
      match: "call",
      runs: "perRequest",
      each: "timer",
      what: "timer",
      modules: ["set-interval-async", "set-interval-async/**"],
      callees: ["setIntervalAsync"],
      handlers: [0],
      schedule: { argument: 1, unit: "milliseconds" },
    },
  ],
} as const satisfies HostEntry;
