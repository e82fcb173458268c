import type { LibraryEntry } from "../schema.js";

export default {
  package: "slonik",
  versions: "^47",
  docs: "https://github.com/gajus/slonik#readme",
  clients: {
    createPool: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection pool",
      release: ["end"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
