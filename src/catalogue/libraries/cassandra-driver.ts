import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "cassandra-driver",
  versions: "^4",
  docs: "https://docs.datastax.com/en/developer/nodejs-driver/4.8/faq/index.html",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "harmless", optional: true },
      ending: { by: ["shutdown"] },
    },
  },
} satisfies LibraryEntry;
