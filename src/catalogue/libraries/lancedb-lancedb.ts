import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@lancedb/lancedb",
  versions: "^0.37",
  docs: "https://github.com/lancedb/lancedb#readme",
  clients: {
    connect: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
