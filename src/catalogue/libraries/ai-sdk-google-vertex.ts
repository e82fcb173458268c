import type { LibraryEntry } from "../schema.js";

export default {
  package: "@ai-sdk/google-vertex",
  versions: "^4",
  docs: "https://ai-sdk.dev/providers/ai-sdk-providers/google-vertex",
  clients: {
    createVertex: {
      via: "call",
      costs: "requests",
      owns: "its own access token",
      throws: "never",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
