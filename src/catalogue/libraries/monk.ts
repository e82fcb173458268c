import type { LibraryEntry } from "../schema.js";

export default {
  package: "monk",
  versions: "^7",
  docs: "https://github.com/Automattic/monk#readme",
  clients: {
    default: {
      via: "call",
      costs: "connections",
      owns: "its own connection pool",
      release: ["close"],
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
