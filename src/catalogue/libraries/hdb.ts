import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "hdb",
  versions: "^2",
  docs: "https://github.com/SAP/node-hdb#readme",
  clients: {
    createClient: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one connection that carries a transaction" },
    },
  },
} satisfies LibraryEntry;
