import type { LibraryEntry } from "../schema.js";

export default {
  package: "oracledb",
  versions: "^26",
  docs: "https://github.com/oracle/node-oracledb#readme",
  clients: {
    createPool: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection pool",
      release: ["close"],
    },
    getConnection: {
      via: "call",
      awaited: true,
      costs: "connections",
      perRequest: "it is taken from a pool and given back",
    },
  },
} satisfies LibraryEntry;
