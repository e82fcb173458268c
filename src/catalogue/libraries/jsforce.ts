import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "jsforce",
  versions: "^3",
  docs: "https://github.com/jsforce/jsforce",
  proof: "jsforce.proof.test.ts",
  clients: {
    Connection: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
