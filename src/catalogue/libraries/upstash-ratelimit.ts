import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@upstash/ratelimit",
  versions: "^2",
  docs: "https://upstash.com/docs/redis/sdks/ratelimit-ts/features#caching",
  clients: {
    Ratelimit: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "requests" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
