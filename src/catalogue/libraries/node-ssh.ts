import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-ssh",
  versions: "^13",
  docs: "https://github.com/steelbrain/node-ssh#readme",
  clients: {
    NodeSSH: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one session of one user" },
    },
  },
} satisfies LibraryEntry;
