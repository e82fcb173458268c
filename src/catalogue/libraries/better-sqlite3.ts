import type { LibraryEntry } from "../schema.js";

export default {
  package: "better-sqlite3",
  versions: "^12",
  docs: "https://github.com/WiseLibs/better-sqlite3",
  clients: {
    default: {
      via: "new-or-call",
      costs: "connections",
      owns: "its own handle on the database file",
      release: ["close"],
    },
  },
} satisfies LibraryEntry;
