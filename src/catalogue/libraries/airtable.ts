import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "airtable",
  versions: "^0.12",
  docs: "https://github.com/airtable/airtable.js",
  proof: "airtable.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
    },
  },
} satisfies LibraryEntry;
