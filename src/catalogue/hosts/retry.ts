import type { HostEntry } from "../host-schema.js";

export default {
  host: "retry helper",
  docs: "https://github.com/sindresorhus/p-retry",
  builtin: true,
  modules: [
    "p-retry",
    "async-retry",
    "exponential-backoff",
    "ts-retry-promise",
    "promise-retry",
    "@lifeomic/attempt",
    "retry-as-promised",
    "ts-retry",
    "retry",
    "cockatiel",
    "polly-js",
  ],
  scopes: [
    {
      match: "call",
      runs: "perIteration",
      each: "attempt",
      what: "attempt",
      callees: ["default", "pRetry", "retry", "backOff", "promiseRetry", "retryAsync", "withRetry", "retryDecorator"],
      handlers: [0],
    },
    {
      match: "method",
      runs: "perIteration",
      each: "attempt",
      what: "attempt",
      methods: ["attempt", "execute"],
      receiver: { madeBy: ["operation", "default.operation", "retry", "wrap", "timeout"] },
      handlers: [0],
    },
  ],
} as const satisfies HostEntry;
