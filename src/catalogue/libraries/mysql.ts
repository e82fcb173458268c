import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mysql",
  versions: "^2",
  docs: "https://github.com/mysqljs/mysql#readme",
  proof: "mysql.proof.test.ts",
  clients: {
    createPool: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"] },
    },
    createPoolCluster: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"] },
    },
    createConnection: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end", "destroy"] },
      sharing: { identity: true, pool: "createPool" },
      state: [{ path: "changeUser", kind: "call", changes: "the user of the connection" }],
    },
  },
} satisfies LibraryEntry;
