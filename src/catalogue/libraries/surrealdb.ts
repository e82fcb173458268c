import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "surrealdb",
  versions: "^2",
  docs: "https://github.com/surrealdb/surrealdb.js",
  clients: {
    Surreal: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "it keeps the signed-in user and the database in use" },
    },
  },
} satisfies LibraryEntry;
