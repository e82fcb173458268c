import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "sockjs-client",
  versions: "^1",
  docs: "https://github.com/sockjs/sockjs-client#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one conversation per socket" },
    },
  },
} satisfies LibraryEntry;
