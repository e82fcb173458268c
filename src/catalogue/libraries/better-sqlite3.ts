import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "better-sqlite3",
  versions: "^12",
  docs: "https://github.com/WiseLibs/better-sqlite3",
  clients: {
    default: {
      construction: { via: "new-or-call" },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
