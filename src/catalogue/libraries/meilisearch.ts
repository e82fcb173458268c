import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "meilisearch",
  versions: ">=0.50 <0.63",
  docs: "https://github.com/meilisearch/meilisearch-js#readme",
  proof: "meilisearch.proof.test.ts",
  clients: {
    Meilisearch: { construction: { via: "new" }, cost: { fresh: "construction" }, transport: "fetch" },
    MeiliSearch: {
      versions: "<0.51",
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
