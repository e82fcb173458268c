import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "connect-mongo",
  versions: "^6",
  docs: "https://github.com/jdesboeufs/connect-mongo#readme",
  proof: "connect-mongo.proof.test.ts",
  clients: {
    "MongoStore.create": {
      construction: { via: "call", connects: true },
      cost: { fresh: "connections", connectionsFrom: ["client", "clientPromise"] },
      transport: "socket",
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
