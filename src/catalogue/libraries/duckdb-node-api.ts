import type { LibraryEntry } from "../schema.js";

export default {
  package: "@duckdb/node-api",
  versions: "^1",
  docs: "https://github.com/duckdb/duckdb-node-neo#readme",
  clients: {
    "DuckDBInstance.create": {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own handle on the database file",
      release: ["closeSync"],
    },
    "DuckDBInstance.fromCache": { via: "call", awaited: true, costs: "nothing" },
  },
} satisfies LibraryEntry;
