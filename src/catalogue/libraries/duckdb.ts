import type { LibraryEntry } from "../schema.js";

export default {
  package: "duckdb",
  versions: "^1",
  docs: "https://github.com/duckdb/duckdb-node#readme",
  clients: {
    Database: { via: "new", costs: "connections", owns: "its own handle on the database file", release: ["close"] },
  },
} satisfies LibraryEntry;
