import type { LibraryEntry } from "../schema.js";

export default {
  package: "@stomp/stompjs",
  versions: "^7",
  docs: "https://github.com/stomp-js/stompjs#readme",
  clients: {
    Client: { via: "new", costs: "connections", owns: "its own WebSocket", release: ["deactivate"], throws: "never" },
  },
} satisfies LibraryEntry;
