import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@ai-sdk/google-vertex",
  versions: "^4",
  docs: "https://ai-sdk.dev/providers/ai-sdk-providers/google-vertex",
  clients: {
    createVertex: {
      construction: { via: "call", throws: "never", readsEnvironment: true },
      cost: { fresh: "requests" },
    },
  },
} satisfies LibraryEntry;
