import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "imap",
  versions: "^0.8",
  docs: "https://github.com/mscdex/node-imap",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "the mailbox of one user" },
    },
  },
} satisfies LibraryEntry;
