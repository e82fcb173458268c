import type { LibraryEntry } from "../schema.js";

export default {
  package: "odbc",
  versions: "^2",
  docs: "https://github.com/IBM/node-odbc/",
  clients: {
    pool: { via: "call", awaited: true, costs: "connections", owns: "its own connection pool", release: ["close"] },
    connect: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "one connection",
      release: ["close"],
      identity: true,
      pool: "pool",
    },
  },
} satisfies LibraryEntry;
