import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@opensearch-project/opensearch",
  versions: "^3",
  docs: "https://github.com/opensearch-project/opensearch-js#readme",
  proof: "opensearch.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new", readsEnvironment: true },
      cost: { fresh: "connections", measured: { microseconds: 27.71, bytes: 18123 } },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
