import type { LibraryEntry } from "../library-schema.js";

/** Small packages that run a function, again or later, and give a promise of what it returns. */
export default {
  package: "p-retry",
  modules: [
    "p-retry",
    "async-retry",
    "promise-retry",
    "exponential-backoff",
    "@lifeomic/attempt",
    "ts-retry-promise",
    "p-timeout",
    "p-limit",
    "p-queue",
    "bottleneck",
  ],
  docs: "https://github.com/sindresorhus/promise-fun",
  deferred: [
    {
      promise: true,
      makers: {
        default: ["0"],
        retry: ["0"],
        backOff: ["0"],
        "default#()": ["0"],
        "default#add": ["0"],
        "default#schedule": ["0"],
      },
    },
  ],
} satisfies LibraryEntry;
