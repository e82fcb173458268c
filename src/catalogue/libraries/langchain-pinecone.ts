import type { LibraryEntry } from "../schema.js";

export default {
  package: "@langchain/pinecone",
  versions: "^1",
  docs: "https://github.com/langchain-ai/langchainjs/tree/main/libs/community/langchain-pinecone/",
  clients: { "PineconeStore.fromExistingIndex": { via: "call", awaited: true, costs: "nothing" } },
} satisfies LibraryEntry;
