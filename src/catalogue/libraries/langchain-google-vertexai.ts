import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const chatVertexAI = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "requests" },
  sharing: { unshareableOptions: ["callbacks"] },
} satisfies ClientEntry;

export default {
  package: "@langchain/google-vertexai",
  versions: "^2",
  docs: "https://github.com/langchain-ai/langchainjs/tree/main/libs/providers/langchain-google-vertexai/",
  clients: { ChatVertexAI: chatVertexAI, VertexAIEmbeddings: chatVertexAI },
} satisfies LibraryEntry;
