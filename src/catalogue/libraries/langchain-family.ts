import type { LibraryEntry } from "../schema.js";

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
  clients: {
    "Chat*": { via: "new", costs: "construction", unshareableOptions: ["callbacks"] },
    "AzureChat*": { via: "new", costs: "construction", unshareableOptions: ["callbacks"] },
    "*Embeddings": { via: "new", costs: "construction", unshareableOptions: ["callbacks"] },
  },
} satisfies LibraryEntry;
