import type { LibraryEntry } from "../schema.js";

export default {
  package: "rethinkdb",
  versions: "^2",
  docs: "https://github.com/rethinkdb/rethinkdb#readme",
  clients: {
    connect: {
      via: "call",
      awaited: true,
      costs: "connections",
      perRequest: "one connection that keeps the database in use",
    },
  },
} satisfies LibraryEntry;
