import type { LibraryEntry } from "../schema.js";

export default {
  package: "snowflake-sdk",
  versions: "^3",
  docs: "https://github.com/snowflakedb/snowflake-connector-nodejs#readme",
  clients: {
    createPool: {
      via: "call",
      costs: "connections",
      owns: "its own connection pool",
      release: ["drain", "clear"],
      throws: "never",
      readsEnvironment: true,
      connects: true,
    },
    createConnection: {
      via: "call",
      costs: "connections",
      owns: "one session",
      release: ["destroy"],
      readsEnvironment: true,
      identity: true,
      pool: "createPool",
    },
  },
} satisfies LibraryEntry;
