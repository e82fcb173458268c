import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const rateLimiterMemory = { construction: { via: "new" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "rate-limiter-flexible",
  versions: "^11",
  docs: "https://github.com/animir/node-rate-limiter-flexible#readme",
  clients: { RateLimiterMemory: rateLimiterMemory, RateLimiterRedis: rateLimiterMemory },
} satisfies LibraryEntry;
