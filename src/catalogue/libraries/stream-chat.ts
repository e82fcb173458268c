import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "stream-chat",
  versions: "^9",
  docs: "https://github.com/GetStream/stream-chat-js#readme",
  clients: {
    StreamChat: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the connected user" },
    },
  },
} satisfies LibraryEntry;
