import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const groq = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "construction" },
  transport: "fetch",
  state: [{ path: "apiKey", kind: "write", changes: "the key" }],
} satisfies ClientEntry;

export default {
  package: "groq-sdk",
  versions: "^1",
  docs: "https://github.com/groq/groq-typescript#readme",
  proof: "groq-sdk.proof.test.ts",
  clients: { default: groq, Groq: groq },
} satisfies LibraryEntry;
