import type { LibraryEntry } from "../schema.js";

export default {
  package: "mongoose",
  versions: "^9",
  docs: "https://mongoosejs.com/docs/lambda.html",
  proof: "mongoose.proof.test.ts",
  clients: {
    createConnection: {
      via: "call",
      costs: "connections",
      owns: "its own connection pool",
      release: ["close", "destroy"],
      afterRelease: "fails",
      throws: "never",
      connects: true,
      transport: "socket",
    },
    connect: {
      via: "call",
      awaited: true,
      costs: "nothing",
      perRequest: "it opens the one default connection of the process, and does nothing while that is open",
    },
  },
  release: ["disconnect", "connection.close", "connection.destroy"],
} satisfies LibraryEntry;
