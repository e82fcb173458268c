import type { LibraryEntry } from "../schema.js";

export default {
  package: "ws",
  docs: "https://github.com/websockets/ws/blob/master/doc/ws.md",
  upgrades: ["default", "WebSocket"],
} satisfies LibraryEntry;
