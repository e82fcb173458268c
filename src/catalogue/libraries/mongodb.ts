import type { LibraryEntry } from "../schema.js";

export default {
  package: "mongodb",
  versions: ">=3 <8",
  docs: "https://www.mongodb.com/docs/drivers/node/current/connect/mongoclient/",
  proof: "mongodb.proof.test.ts",
  clients: {
    MongoClient: {
      via: "new",
      costs: "connections",
      transport: "socket",
      owns: "its own connection pool",
      release: ["close"],
      afterRelease: "fails",
      throws: "on-invalid-url",
    },
    "MongoClient.connect": {
      via: "call",
      awaited: true,
      costs: "connections",
      transport: "socket",
      owns: "its own connection pool",
      release: ["close"],
      afterRelease: "fails",
      connects: true,
    },
  },
} satisfies LibraryEntry;
