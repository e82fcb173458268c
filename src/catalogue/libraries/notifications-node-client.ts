import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "notifications-node-client",
  versions: "^8",
  docs: "https://docs.notifications.service.gov.uk/node.html",
  clients: {
    NotifyClient: {
      construction: { via: "new" },
      cost: { fresh: "nothing" },
      state: [{ path: "setProxy", kind: "call", changes: "the proxy" }],
    },
  },
} satisfies LibraryEntry;
