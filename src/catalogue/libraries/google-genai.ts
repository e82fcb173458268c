import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google/genai",
  versions: "^2",
  docs: "https://github.com/googleapis/js-genai#readme",
  proof: "google-genai.proof.test.ts",
  clients: { GoogleGenAI: { construction: { via: "new", readsEnvironment: true }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
