import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google/generative-ai",
  versions: "^0.24",
  docs: "https://github.com/google/generative-ai-js#readme",
  proof: "google-generative-ai.proof.test.ts",
  clients: { GoogleGenerativeAI: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
