import type { LibraryEntry } from "../schema.js";

export default {
  package: "langsmith",
  versions: "^0.12",
  docs: "https://github.com/langchain-ai/langsmith-javascript#readme",
  clients: { Client: { via: "new", costs: "construction", throws: "never", readsEnvironment: true } },
} satisfies LibraryEntry;
