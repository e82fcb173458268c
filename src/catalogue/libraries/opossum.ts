import type { LibraryEntry } from "../schema.js";

export default {
  package: "opossum",
  versions: "^9",
  docs: "https://github.com/nodeshift/opossum#readme",
  clients: { default: { via: "new", costs: "construction", release: ["shutdown"], throws: "never" } },
} satisfies LibraryEntry;
