import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mssql",
  modules: ["mssql", "mssql/msnodesqlv8"],
  versions: "^12",
  docs: "https://github.com/tediousjs/node-mssql#readme",
  clients: {
    ConnectionPool: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "harmless", givesClient: true },
      ending: { by: ["close"] },
    },
    connect: { construction: { via: "call", awaited: true }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
