import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@langchain/pinecone",
  versions: "^1",
  docs: "https://github.com/langchain-ai/langchainjs/tree/main/libs/community/langchain-pinecone/",
  clients: {
    "PineconeStore.fromExistingIndex": { construction: { via: "call", awaited: true }, cost: { fresh: "nothing" } },
  },
} satisfies LibraryEntry;
