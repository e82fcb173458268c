import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "oracledb",
  versions: "^26",
  docs: "https://github.com/oracle/node-oracledb#readme",
  clients: {
    createPool: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
    getConnection: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      sharing: { perRequest: "it is taken from a pool and given back" },
    },
  },
} satisfies LibraryEntry;
