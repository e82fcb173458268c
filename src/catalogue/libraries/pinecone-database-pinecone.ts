import type { LibraryEntry } from "../schema.js";

export default {
  package: "@pinecone-database/pinecone",
  versions: ">=0.1 <9",
  docs: "https://github.com/pinecone-io/pinecone-ts-client#readme",
  proof: "pinecone.proof.test.ts",
  clients: {
    Pinecone: { via: "new", costs: "construction", readsEnvironment: true, transport: "fetch" },
    PineconeClient: { versions: "<1", via: "new", costs: "construction", transport: "fetch" },
  },
} satisfies LibraryEntry;
