import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const socket = {
  construction: { via: "new", connects: true },
  cost: { fresh: "connections" },
  sharing: { perRequest: "one conversation per socket" },
} satisfies ClientEntry;

export default {
  package: "isomorphic-ws",
  docs: "https://github.com/heineiuo/isomorphic-ws#usage",
  clients: { default: socket, WebSocket: socket },
  upgrades: ["default", "WebSocket"],
} satisfies LibraryEntry;
