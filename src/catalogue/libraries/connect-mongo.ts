import type { LibraryEntry } from "../schema.js";

export default {
  package: "connect-mongo",
  versions: "^6",
  docs: "https://github.com/jdesboeufs/connect-mongo#readme",
  proof: "connect-mongo.proof.test.ts",
  clients: {
    "MongoStore.create": {
      via: "call",
      costs: "connections",
      connectionsFrom: ["client", "clientPromise"],
      owns: "its own connection pool",
      release: ["close"],
      afterRelease: "fails",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
