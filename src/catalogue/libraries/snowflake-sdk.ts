import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "snowflake-sdk",
  versions: "^3",
  docs: "https://github.com/snowflakedb/snowflake-connector-nodejs#readme",
  clients: {
    createPool: {
      construction: { via: "call", throws: "never", readsEnvironment: true, connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["drain", "clear"] },
    },
    createConnection: {
      construction: { via: "call", readsEnvironment: true },
      cost: { fresh: "connections" },
      ending: { by: ["destroy"] },
      sharing: { identity: true, pool: "createPool" },
    },
  },
} satisfies LibraryEntry;
