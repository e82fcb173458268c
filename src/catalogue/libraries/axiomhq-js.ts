import type { LibraryEntry } from "../schema.js";

export default {
  package: "@axiomhq/js",
  versions: "^2",
  docs: "https://github.com/axiomhq/axiom-js/blob/main/packages/js/README.md",
  clients: { Axiom: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
