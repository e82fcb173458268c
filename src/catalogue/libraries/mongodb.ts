import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mongodb",
  versions: ">=3 <8",
  docs: "https://www.mongodb.com/docs/drivers/node/current/connect/mongoclient/",
  proof: "mongodb.proof.test.ts",
  clients: {
    MongoClient: {
      construction: { via: "new", throws: "on-invalid-url" },
      cost: { fresh: "connections" },
      transport: "socket",
      // Only from version 4.7 on can the call be left out.
      preparation: { by: ["connect"], again: "harmless", givesClient: true },
      ending: { by: ["close"], after: "fails" },
    },
    "MongoClient.connect": {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
