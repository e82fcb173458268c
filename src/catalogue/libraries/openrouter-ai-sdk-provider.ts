import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@openrouter/ai-sdk-provider",
  versions: "^2",
  docs: "https://github.com/OpenRouterTeam/ai-sdk-provider",
  clients: { createOpenRouter: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
