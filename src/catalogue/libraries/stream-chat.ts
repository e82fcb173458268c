import type { LibraryEntry } from "../schema.js";

export default {
  package: "stream-chat",
  versions: "^9",
  docs: "https://github.com/GetStream/stream-chat-js#readme",
  clients: { StreamChat: { via: "new", costs: "construction", perRequest: "it holds the connected user" } },
} satisfies LibraryEntry;
