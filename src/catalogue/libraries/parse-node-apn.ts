import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@parse/node-apn",
  versions: "^8",
  docs: "https://github.com/parse-community/node-apn#readme",
  clients: {
    Provider: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["shutdown"] },
    },
  },
} satisfies LibraryEntry;
