import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mariadb",
  versions: "^3",
  docs: "https://github.com/mariadb-corporation/mariadb-connector-nodejs#readme",
  proof: "mariadb.proof.test.ts",
  clients: {
    createPool: {
      construction: { via: "call", throws: "never", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"] },
    },
    createConnection: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end", "destroy"] },
      sharing: { identity: true, pool: "createPool" },
      state: [{ path: "changeUser", kind: "call", changes: "the user of the connection" }],
    },
  },
} satisfies LibraryEntry;
