import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "opossum",
  versions: "^9",
  docs: "https://github.com/nodeshift/opossum#readme",
  clients: {
    default: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "construction" },
      transport: "none",
      ending: { by: ["shutdown"] },
    },
  },
} satisfies LibraryEntry;
