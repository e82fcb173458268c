import type { LibraryEntry } from "../schema.js";

export default {
  package: "@gitbeaker/rest",
  versions: "^43",
  docs: "https://github.com/jdalrymple/gitbeaker#readme",
  proof: "gitbeaker-rest.proof.test.ts",
  clients: {
    Gitlab: { via: "new", costs: "construction", perRequest: "it holds the token of one user", transport: "fetch" },
  },
} satisfies LibraryEntry;
