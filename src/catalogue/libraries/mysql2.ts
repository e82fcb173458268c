import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mysql2",
  versions: ">=2 <4",
  docs: "https://sidorares.github.io/node-mysql2/docs#using-connection-pools",
  proof: "mysql2.proof.test.ts",
  clients: {
    createPool: {
      construction: { via: "call", throws: "on-invalid-url" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"], after: "fails" },
    },
    createPoolCluster: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"], after: "fails" },
    },
    createConnection: {
      construction: { via: "call", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end", "destroy"], after: "fails" },
      sharing: { identity: true, pool: "createPool" },
      state: [{ path: "changeUser", kind: "call", changes: "the user of the connection" }],
    },
  },
} satisfies LibraryEntry;
