import type { LibraryEntry } from "../schema.js";

export default {
  package: "@openrouter/sdk",
  versions: "^1",
  docs: "https://github.com/OpenRouterTeam/typescript-sdk#readme",
  clients: {
    OpenRouter: { via: "new", costs: "construction", throws: "never", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
