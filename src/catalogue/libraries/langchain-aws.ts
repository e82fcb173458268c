import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@langchain/aws",
  versions: "^1",
  docs: "https://github.com/langchain-ai/langchainjs/tree/main/libs/providers/langchain-aws/",
  clients: {
    ChatBedrockConverse: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "connections" },
      sharing: { unshareableOptions: ["callbacks"] },
    },
    BedrockEmbeddings: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "connections" },
      sharing: { unshareableOptions: ["callbacks"] },
    },
  },
} satisfies LibraryEntry;
