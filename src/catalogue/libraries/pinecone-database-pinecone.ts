import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@pinecone-database/pinecone",
  versions: ">=0.1 <9",
  docs: "https://github.com/pinecone-io/pinecone-ts-client#readme",
  proof: "pinecone.proof.test.ts",
  clients: {
    Pinecone: {
      construction: { via: "new", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
    PineconeClient: {
      versions: "<1",
      construction: { via: "new" },
      preparation: { by: ["init"] },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
