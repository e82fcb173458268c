import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pg-pool",
  versions: "^3",
  docs: "https://github.com/brianc/node-postgres/tree/master/packages/pg-pool#readme",
  proof: "pg-pool.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"] },
    },
  },
} satisfies LibraryEntry;
