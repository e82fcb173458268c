import type { LibraryEntry } from "../schema.js";

export default {
  package: "faye-websocket",
  docs: "https://github.com/faye/faye-websocket-node#using-the-websocket-client",
  upgrades: ["Client"],
} satisfies LibraryEntry;
