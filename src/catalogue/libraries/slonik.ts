import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "slonik",
  versions: "^47",
  docs: "https://github.com/gajus/slonik#readme",
  clients: {
    createPool: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"] },
    },
  },
} satisfies LibraryEntry;
