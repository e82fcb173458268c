import type { LibraryEntry } from "../schema.js";

export default {
  package: "@electric-sql/pglite",
  versions: "^0.5",
  docs: "https://github.com/electric-sql/pglite/tree/HEAD/packages/pglite#readme",
  clients: {
    PGlite: {
      via: "new",
      costs: "connections",
      owns: "a database of its own",
      release: ["close"],
      readsEnvironment: true,
    },
    "PGlite.create": {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "a database of its own",
      release: ["close"],
    },
  },
} satisfies LibraryEntry;
