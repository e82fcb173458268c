import type { ClientEntry, LibraryEntry } from "../schema.js";

const groq = {
  via: "new",
  costs: "construction",
  throws: "without-key",
  readsEnvironment: true,
  state: [{ path: "apiKey", kind: "write", changes: "the key" }],
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "groq-sdk",
  versions: "^1",
  docs: "https://github.com/groq/groq-typescript#readme",
  proof: "groq-sdk.proof.test.ts",
  clients: { default: groq, Groq: groq },
} satisfies LibraryEntry;
