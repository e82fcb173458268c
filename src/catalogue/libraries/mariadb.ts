import type { LibraryEntry } from "../schema.js";

export default {
  package: "mariadb",
  versions: "^3",
  docs: "https://github.com/mariadb-corporation/mariadb-connector-nodejs#readme",
  proof: "mariadb.proof.test.ts",
  clients: {
    createPool: {
      via: "call",
      costs: "connections",
      owns: "its own connection pool",
      release: ["end"],
      throws: "never",
      connects: true,
      transport: "socket",
    },
    createConnection: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "one connection",
      release: ["end", "destroy"],
      connects: true,
      state: [{ path: "changeUser", kind: "call", changes: "the user of the connection" }],
      identity: true,
      pool: "createPool",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
