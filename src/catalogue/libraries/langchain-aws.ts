import type { LibraryEntry } from "../schema.js";

export default {
  package: "@langchain/aws",
  versions: "^1",
  docs: "https://github.com/langchain-ai/langchainjs/tree/main/libs/providers/langchain-aws/",
  clients: {
    ChatBedrockConverse: {
      via: "new",
      costs: "connections",
      owns: "its own AWS client",
      throws: "without-key",
      readsEnvironment: true,
      unshareableOptions: ["callbacks"],
    },
    BedrockEmbeddings: {
      via: "new",
      costs: "connections",
      owns: "its own AWS client",
      throws: "never",
      readsEnvironment: true,
      unshareableOptions: ["callbacks"],
    },
  },
} satisfies LibraryEntry;
