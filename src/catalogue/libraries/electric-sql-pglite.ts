import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@electric-sql/pglite",
  versions: "^0.5",
  docs: "https://github.com/electric-sql/pglite/tree/HEAD/packages/pglite#readme",
  clients: {
    PGlite: {
      construction: { via: "new", readsEnvironment: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
    "PGlite.create": {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
