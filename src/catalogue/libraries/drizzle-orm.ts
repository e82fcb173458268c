import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "drizzle-orm",
  modules: ["drizzle-orm/*"],
  examples: ["drizzle-orm/d1", "drizzle-orm/pg-proxy"],
  versions: "^0.45",
  docs: "https://orm.drizzle.team/docs/connect-overview",
  clients: {
    drizzle: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      sharing: { perRequest: "a thin wrapper, made per request where the database is bound to the request" },
    },
  },
} satisfies LibraryEntry;
