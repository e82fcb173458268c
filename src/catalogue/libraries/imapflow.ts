import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "imapflow",
  versions: "^2",
  docs: "https://imapflow.com/docs/getting-started/quick-start",
  clients: {
    ImapFlow: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "the mailbox of one user, over a connection that cannot be opened again" },
    },
  },
} satisfies LibraryEntry;
