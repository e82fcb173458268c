import type { LibraryEntry } from "../schema.js";

export default {
  package: "@langchain/langgraph-sdk",
  versions: "^1",
  docs: "https://github.com/langchain-ai/langgraphjs/tree/HEAD/libs/sdk#readme",
  clients: {
    Client: { via: "new", costs: "construction", throws: "never", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
