import type { LibraryEntry } from "../schema.js";

export default {
  package: "mysql",
  versions: "^2",
  docs: "https://github.com/mysqljs/mysql#readme",
  proof: "mysql.proof.test.ts",
  clients: {
    createPool: {
      via: "call",
      costs: "connections",
      owns: "its own connection pool",
      release: ["end"],
      throws: "never",
      transport: "socket",
    },
    createPoolCluster: {
      via: "call",
      costs: "connections",
      owns: "its own connection pools",
      release: ["end"],
      throws: "never",
      transport: "socket",
    },
    createConnection: {
      via: "call",
      costs: "connections",
      owns: "one connection",
      release: ["end", "destroy"],
      throws: "never",
      state: [{ path: "changeUser", kind: "call", changes: "the user of the connection" }],
      identity: true,
      pool: "createPool",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
