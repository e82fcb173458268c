import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@upstash/ratelimit",
  versions: "^2",
  docs: "https://upstash.com/docs/redis/sdks/ratelimit-ts/features#caching",
  clients: {
    Ratelimit: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "nothing" },
      transport: "fetch",
      sharing: {
        perRequest:
          "it holds one limit over a Redis client that is shared, and a fresh one loses only its list of those who are blocked",
      },
    },
  },
} satisfies LibraryEntry;
