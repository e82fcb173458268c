import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@stomp/stompjs",
  versions: "^7",
  docs: "https://github.com/stomp-js/stompjs#readme",
  clients: {
    Client: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["deactivate"] },
    },
  },
} satisfies LibraryEntry;
