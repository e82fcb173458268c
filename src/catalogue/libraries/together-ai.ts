import type { ClientEntry, LibraryEntry } from "../schema.js";

const together = {
  via: "new",
  costs: "construction",
  throws: "without-key",
  readsEnvironment: true,
  state: [{ path: "apiKey", kind: "write", changes: "the key" }],
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "together-ai",
  versions: "^0.52",
  docs: "https://docs.together.ai/",
  proof: "together-ai.proof.test.ts",
  clients: { default: together, Together: together },
} satisfies LibraryEntry;
