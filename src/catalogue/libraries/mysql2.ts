import type { LibraryEntry } from "../schema.js";

export default {
  package: "mysql2",
  versions: ">=2 <4",
  docs: "https://sidorares.github.io/node-mysql2/docs#using-connection-pools",
  proof: "mysql2.proof.test.ts",
  clients: {
    createPool: {
      via: "call",
      costs: "connections",
      transport: "socket",
      owns: "its own connection pool",
      release: ["end"],
      throws: "on-invalid-url",
      afterRelease: "fails",
    },
    createPoolCluster: {
      via: "call",
      costs: "connections",
      transport: "socket",
      owns: "its own connection pools",
      release: ["end"],
      throws: "never",
      afterRelease: "fails",
    },
    createConnection: {
      via: "call",
      costs: "connections",
      transport: "socket",
      owns: "one connection",
      release: ["end", "destroy"],
      afterRelease: "fails",
      connects: true,
      state: [{ path: "changeUser", kind: "call", changes: "the user of the connection" }],
      identity: true,
      pool: "createPool",
    },
  },
} satisfies LibraryEntry;
