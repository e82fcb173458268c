import type { LibraryEntry } from "../schema.js";

export default {
  package: "websocket",
  docs: "https://github.com/theturtle32/WebSocket-Node/tree/master/docs",
  upgrades: ["client", "w3cwebsocket"],
} satisfies LibraryEntry;
