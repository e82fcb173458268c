import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ftp",
  versions: "^0.3",
  docs: "https://github.com/mscdex/node-ftp",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "it runs one task at a time and keeps a working directory" },
    },
  },
} satisfies LibraryEntry;
