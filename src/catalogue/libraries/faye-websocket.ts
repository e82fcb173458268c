import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "faye-websocket",
  docs: "https://github.com/faye/faye-websocket-node#using-the-websocket-client",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one conversation per socket" },
    },
  },
  upgrades: ["Client"],
} satisfies LibraryEntry;
