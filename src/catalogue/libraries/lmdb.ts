import type { LibraryEntry } from "../schema.js";

export default {
  package: "lmdb",
  versions: "^3",
  docs: "https://github.com/kriszyp/lmdb-js#readme",
  clients: {
    open: {
      via: "call",
      costs: "connections",
      owns: "its own handle on the database file",
      release: ["close"],
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
