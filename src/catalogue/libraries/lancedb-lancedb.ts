import type { LibraryEntry } from "../schema.js";

export default {
  package: "@lancedb/lancedb",
  versions: "^0.37",
  docs: "https://github.com/lancedb/lancedb#readme",
  clients: {
    connect: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own handle on the database",
      release: ["close"],
    },
  },
} satisfies LibraryEntry;
