import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "tedious",
  versions: "^19",
  docs: "https://github.com/tediousjs/tedious",
  clients: {
    Connection: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "it runs one request at a time" },
    },
  },
} satisfies LibraryEntry;
