import type { LibraryEntry } from "../schema.js";

export default {
  package: "sqlite3",
  versions: "^6",
  docs: "https://github.com/TryGhost/node-sqlite3",
  clients: {
    Database: { via: "new", costs: "connections", owns: "its own handle on the database file", release: ["close"] },
    "cached.Database": { via: "new", costs: "nothing" },
  },
} satisfies LibraryEntry;
