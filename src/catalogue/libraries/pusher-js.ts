import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pusher-js",
  versions: "^8",
  docs: "https://github.com/pusher/pusher-js",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one subscriber per socket" },
    },
  },
} satisfies LibraryEntry;
