import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@langchain/langgraph-sdk",
  versions: "^1",
  docs: "https://github.com/langchain-ai/langgraphjs/tree/HEAD/libs/sdk#readme",
  clients: {
    Client: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
