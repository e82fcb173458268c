import type { LibraryEntry } from "../schema.js";

export default {
  package: "@upstash/ratelimit",
  versions: "^2",
  docs: "https://upstash.com/docs/redis/sdks/ratelimit-ts/features#caching",
  clients: {
    Ratelimit: {
      via: "new",
      costs: "requests",
      owns: "its own cache of blocked identifiers",
      throws: "never",
      readsEnvironment: true,
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
