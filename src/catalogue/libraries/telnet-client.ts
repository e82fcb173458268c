import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "telnet-client",
  versions: "^2",
  docs: "https://github.com/mkozjak/node-telnet-client#readme",
  clients: {
    Telnet: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one session of one user" },
    },
  },
} satisfies LibraryEntry;
