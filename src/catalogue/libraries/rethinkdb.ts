import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "rethinkdb",
  versions: "^2",
  docs: "https://github.com/rethinkdb/rethinkdb#readme",
  clients: {
    connect: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one connection that keeps the database in use" },
    },
  },
} satisfies LibraryEntry;
