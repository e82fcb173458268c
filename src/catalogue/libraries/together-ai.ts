import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const together = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "construction" },
  transport: "fetch",
  state: [{ path: "apiKey", kind: "write", changes: "the key" }],
} satisfies ClientEntry;

export default {
  package: "together-ai",
  versions: "^0.52",
  docs: "https://docs.together.ai/",
  proof: "together-ai.proof.test.ts",
  clients: { default: together, Together: together },
} satisfies LibraryEntry;
