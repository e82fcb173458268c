import type { LibraryEntry } from "../schema.js";

export default {
  package: "drizzle-orm",
  modules: ["drizzle-orm/*"],
  examples: ["drizzle-orm/d1", "drizzle-orm/pg-proxy"],
  versions: "^0.45",
  docs: "https://orm.drizzle.team/docs/connect-overview",
  clients: {
    drizzle: {
      via: "call",
      costs: "nothing",
      perRequest: "a thin wrapper, made per request where the database is bound to the request",
    },
  },
} satisfies LibraryEntry;
