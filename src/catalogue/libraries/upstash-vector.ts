import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@upstash/vector",
  versions: "^1",
  docs: "https://github.com/upstash/vector-js#readme",
  clients: {
    Index: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
