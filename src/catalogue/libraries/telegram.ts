import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "telegram",
  versions: "^2",
  docs: "https://github.com/gram-js/gramjs#readme",
  clients: {
    TelegramClient: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "the session of one user" },
    },
  },
} satisfies LibraryEntry;
