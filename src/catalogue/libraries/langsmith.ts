import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "langsmith",
  versions: "^0.12",
  docs: "https://github.com/langchain-ai/langsmith-javascript#readme",
  clients: {
    Client: { construction: { via: "new", throws: "never", readsEnvironment: true }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
