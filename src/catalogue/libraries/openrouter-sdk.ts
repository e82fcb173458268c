import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@openrouter/sdk",
  versions: "^1",
  docs: "https://github.com/OpenRouterTeam/typescript-sdk#readme",
  clients: {
    OpenRouter: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
