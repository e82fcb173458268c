import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@ai-sdk/*",
  examples: ["@ai-sdk/openai", "@ai-sdk/google", "@ai-sdk/groq", "@ai-sdk/azure"],
  docs: "https://ai-sdk.dev/docs/ai-sdk-core/provider-management",
  clients: { "create*": { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
