import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@gitbeaker/rest",
  versions: "^43",
  docs: "https://github.com/jdalrymple/gitbeaker#readme",
  proof: "gitbeaker-rest.proof.test.ts",
  clients: {
    Gitlab: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
