import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "urql",
  modules: ["urql", "@urql/core", "@urql/preact", "@urql/svelte", "@urql/vue", "@urql/next"],
  versions: "^5",
  docs: "https://formidable.com/open-source/urql/docs/",
  proof: "urql-core.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
    },
    createClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
    },
  },
} satisfies LibraryEntry;
