import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mongoose",
  versions: "^9",
  docs: "https://mongoosejs.com/docs/lambda.html",
  proof: "mongoose.proof.test.ts",
  clients: {
    createConnection: {
      construction: { via: "call", throws: "never", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["asPromise"], again: "harmless", optional: true, givesClient: true },
      ending: { by: ["close", "destroy"], after: "fails" },
    },
    connect: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "nothing" },
      sharing: {
        perRequest: "it opens the one default connection of the process, and does nothing while that is open",
      },
    },
  },
  ending: { by: ["disconnect", "connection.close", "connection.destroy"] },
} satisfies LibraryEntry;
