import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const socket = {
  construction: { via: "new", connects: true },
  cost: { fresh: "connections" },
  sharing: { perRequest: "one conversation per socket" },
} satisfies ClientEntry;

export default {
  package: "ws",
  docs: "https://github.com/websockets/ws/blob/master/doc/ws.md",
  proof: "ws.proof.test.ts",
  clients: { default: socket, WebSocket: socket },
  upgrades: ["default", "WebSocket"],
} satisfies LibraryEntry;
