import type { LibraryEntry } from "../schema.js";

export default {
  package: "isomorphic-ws",
  docs: "https://github.com/heineiuo/isomorphic-ws#usage",
  upgrades: ["default", "WebSocket"],
} satisfies LibraryEntry;
