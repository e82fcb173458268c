import type { LibraryEntry } from "../schema.js";

export default {
  package: "ollama",
  versions: "^0.6",
  docs: "https://github.com/ollama/ollama-js",
  proof: "ollama.proof.test.ts",
  clients: { Ollama: { via: "new", costs: "construction", throws: "on-invalid-url", transport: "fetch" } },
} satisfies LibraryEntry;
