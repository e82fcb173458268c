import type { ClientEntry, LibraryEntry } from "../schema.js";

const chatBedrockConverse = {
  via: "new",
  costs: "connections",
  owns: "its own AWS client",
  throws: "without-key",
  readsEnvironment: true,
  unshareableOptions: ["callbacks"],
} satisfies ClientEntry;

export default {
  package: "@langchain/aws",
  versions: "^1",
  docs: "https://github.com/langchain-ai/langchainjs/tree/main/libs/providers/langchain-aws/",
  clients: { ChatBedrockConverse: chatBedrockConverse, BedrockEmbeddings: chatBedrockConverse },
} satisfies LibraryEntry;
