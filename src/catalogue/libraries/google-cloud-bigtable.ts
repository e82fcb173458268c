import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/bigtable",
  versions: "^6",
  docs: "https://firebase.google.com/docs/functions/tips",
  clients: {
    Bigtable: {
      construction: { via: "new", connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
