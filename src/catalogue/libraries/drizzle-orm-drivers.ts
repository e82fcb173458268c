import type { LibraryEntry } from "../library-schema.js";

/** The drivers that make a pool of their own from an address; those of the other modules only wrap what they are given, or use `fetch`. */
export default {
  package: "drizzle-orm",
  modules: ["drizzle-orm/node-postgres", "drizzle-orm/postgres-js", "drizzle-orm/mysql2", "drizzle-orm/singlestore"],
  versions: "^0.45",
  docs: "https://orm.drizzle.team/docs/connect-overview",
  proof: "drizzle-orm.proof.test.ts",
  clients: {
    drizzle: {
      construction: { via: "call" },
      cost: { fresh: "nothing", ownConnections: { address: true, options: ["connection"], unless: ["client"] } },
      ending: { by: ["$client.end"], after: "fails" },
      sharing: { perRequest: "around a pool that it is given it is a thin wrapper" },
    },
  },
} satisfies LibraryEntry;
