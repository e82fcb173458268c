import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "engine.io-client",
  docs: "https://github.com/socketio/engine.io-client#readme",
  upgrades: ["default", "Socket"],
} satisfies LibraryEntry;
