import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "basic-ftp",
  versions: "^6",
  docs: "https://github.com/patrickjuchli/basic-ftp#readme",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "it runs one task at a time and keeps a working directory" },
    },
  },
} satisfies LibraryEntry;
