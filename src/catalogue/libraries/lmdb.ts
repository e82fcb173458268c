import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "lmdb",
  versions: "^3",
  docs: "https://github.com/kriszyp/lmdb-js#readme",
  clients: {
    open: {
      construction: { via: "call", readsEnvironment: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
