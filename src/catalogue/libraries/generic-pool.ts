import type { LibraryEntry } from "../schema.js";

export default {
  package: "generic-pool",
  versions: "^3",
  docs: "https://github.com/coopernurse/node-pool#readme",
  clients: {
    createPool: { via: "call", costs: "connections", owns: "a pool of its own", release: ["drain", "clear"] },
  },
} satisfies LibraryEntry;
