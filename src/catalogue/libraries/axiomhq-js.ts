import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@axiomhq/js",
  versions: "^2",
  docs: "https://github.com/axiomhq/axiom-js/blob/main/packages/js/README.md",
  clients: { Axiom: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
