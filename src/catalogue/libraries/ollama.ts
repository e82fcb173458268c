import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ollama",
  versions: "^0.6",
  docs: "https://github.com/ollama/ollama-js",
  proof: "ollama.proof.test.ts",
  clients: {
    Ollama: {
      construction: { via: "new", throws: "on-invalid-url" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
