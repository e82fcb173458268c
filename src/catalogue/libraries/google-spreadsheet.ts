import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "google-spreadsheet",
  versions: "^5",
  docs: "https://github.com/theoephraim/node-google-spreadsheet#readme",
  clients: {
    GoogleSpreadsheet: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it is one document" },
    },
  },
} satisfies LibraryEntry;
