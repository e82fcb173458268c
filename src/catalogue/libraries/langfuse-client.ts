import type { LibraryEntry } from "../schema.js";

export default {
  package: "@langfuse/client",
  versions: "^5",
  docs: "https://github.com/langfuse/langfuse-js/tree/HEAD/packages/client#readme",
  clients: {
    LangfuseClient: {
      via: "new",
      costs: "construction",
      release: ["shutdown"],
      throws: "never",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
