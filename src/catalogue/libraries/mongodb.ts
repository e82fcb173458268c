import type { LibraryEntry } from "../schema.js";

export default {
  package: "mongodb",
  versions: ">=3 <8",
  docs: "https://www.mongodb.com/docs/drivers/node/current/connect/mongoclient/",
  clients: {
    MongoClient: {
      via: "new",
      costs: "connections",
      transport: "socket",
      owns: "its own connection pool",
      release: ["close"],
      throws: "on-invalid-url",
    },
    "MongoClient.connect": {
      via: "call",
      awaited: true,
      costs: "connections",
      transport: "socket",
      owns: "its own connection pool",
      release: ["close"],
      connects: true,
    },
  },
} satisfies LibraryEntry;
