import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "generic-pool",
  versions: "^3",
  docs: "https://github.com/coopernurse/node-pool#readme",
  clients: {
    createPool: { construction: { via: "call" }, cost: { fresh: "connections" }, ending: { by: ["drain", "clear"] } },
  },
} satisfies LibraryEntry;
