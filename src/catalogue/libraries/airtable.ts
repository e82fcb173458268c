import type { LibraryEntry } from "../schema.js";

export default {
  package: "airtable",
  versions: "^0.12",
  docs: "https://github.com/airtable/airtable.js",
  proof: "airtable.proof.test.ts",
  clients: { default: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true } },
} satisfies LibraryEntry;
