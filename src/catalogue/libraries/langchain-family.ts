import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@langchain/*",
  modules: [
    "@langchain/openai",
    "@langchain/anthropic",
    "@langchain/google-genai",
    "@langchain/groq",
    "@langchain/mistralai",
    "@langchain/ollama",
    "@langchain/cohere",
    "@langchain/xai",
    "@langchain/deepseek",
  ],
  docs: "https://docs.langchain.com/oss/javascript/integrations/chat",
  proof: "langchain-family.proof.test.ts",
  clients: {
    "Chat*": {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { unshareableOptions: ["callbacks"] },
    },
    "AzureChat*": {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { unshareableOptions: ["callbacks"] },
    },
    // Two requests at a time, unless `maxConcurrency` says otherwise.
    "*Embeddings": {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { capped: "always", unshareableOptions: ["callbacks"] },
    },
  },
} satisfies LibraryEntry;
