import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const socket = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  sharing: { perRequest: "one conversation per socket" },
} satisfies ClientEntry;

export default {
  package: "websocket",
  docs: "https://github.com/theturtle32/WebSocket-Node/tree/master/docs",
  clients: { client: socket, w3cwebsocket: socket },
  upgrades: ["client", "w3cwebsocket"],
} satisfies LibraryEntry;
