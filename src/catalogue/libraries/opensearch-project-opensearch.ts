import type { LibraryEntry } from "../schema.js";

export default {
  package: "@opensearch-project/opensearch",
  versions: "^3",
  docs: "https://github.com/opensearch-project/opensearch-js#readme",
  proof: "opensearch.proof.test.ts",
  clients: {
    Client: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      construction: { microseconds: 27.71, bytes: 18123 },
      release: ["close"],
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
