import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ssh2",
  versions: "^1",
  docs: "https://github.com/mscdex/ssh2",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one session of one user" },
    },
  },
} satisfies LibraryEntry;
