import type { LibraryEntry } from "../schema.js";

export default {
  package: "mssql",
  modules: ["mssql", "mssql/msnodesqlv8"],
  versions: "^12",
  docs: "https://github.com/tediousjs/node-mssql#readme",
  clients: {
    ConnectionPool: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      release: ["close"],
      throws: "never",
      transport: "socket",
    },
    connect: { via: "call", awaited: true, costs: "nothing" },
  },
} satisfies LibraryEntry;
