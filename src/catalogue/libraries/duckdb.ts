import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "duckdb",
  versions: "^1",
  docs: "https://github.com/duckdb/duckdb-node#readme",
  clients: {
    Database: { construction: { via: "new" }, cost: { fresh: "connections" }, ending: { by: ["close"] } },
  },
} satisfies LibraryEntry;
