import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "sqlite3",
  versions: "^6",
  docs: "https://github.com/TryGhost/node-sqlite3",
  clients: {
    Database: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["close"] } },
    "cached.Database": { construction: { via: "new" }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
