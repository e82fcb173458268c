import type { LibraryEntry } from "../schema.js";

export default {
  package: "pg-pool",
  versions: "^3",
  docs: "https://github.com/brianc/node-postgres/tree/master/packages/pg-pool#readme",
  proof: "pg-pool.proof.test.ts",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      release: ["end"],
      throws: "never",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
