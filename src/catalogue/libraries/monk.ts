import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "monk",
  versions: "^7",
  docs: "https://github.com/Automattic/monk#readme",
  clients: {
    default: {
      construction: { via: "call", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
