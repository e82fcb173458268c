import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@duckdb/node-api",
  versions: "^1",
  docs: "https://github.com/duckdb/duckdb-node-neo#readme",
  clients: {
    "DuckDBInstance.create": {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      ending: { by: ["closeSync"] },
    },
    "DuckDBInstance.fromCache": { construction: { via: "call", awaited: true }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
