import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@langfuse/client",
  versions: "^5",
  docs: "https://github.com/langfuse/langfuse-js/tree/HEAD/packages/client#readme",
  clients: {
    LangfuseClient: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      ending: { by: ["shutdown"] },
    },
  },
} satisfies LibraryEntry;
