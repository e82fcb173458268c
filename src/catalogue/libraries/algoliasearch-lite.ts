import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "algoliasearch",
  modules: ["algoliasearch/lite"],
  versions: ">=4 <6",
  docs: "https://github.com/algolia/algoliasearch-client-javascript/tree/main/packages/algoliasearch#readme",
  proof: "algoliasearch.proof.test.ts",
  clients: {
    default: { versions: "<5", construction: { via: "call" }, cost: { fresh: "construction" } },
    liteClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      state: [
        { path: "setClientApiKey", kind: "call", changes: "the key" },
        { path: "addAlgoliaAgent", kind: "call", changes: "the user agent", accumulates: true },
      ],
    },
  },
} satisfies LibraryEntry;
