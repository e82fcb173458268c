import type { LibraryEntry } from "../schema.js";

export default {
  package: "connect-mongo",
  versions: "^6",
  docs: "https://github.com/jdesboeufs/connect-mongo#readme",
  clients: {
    "MongoStore.create": {
      via: "call",
      costs: "connections",
      connectionsFrom: ["client", "clientPromise"],
      owns: "its own connection pool",
      release: ["close"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
