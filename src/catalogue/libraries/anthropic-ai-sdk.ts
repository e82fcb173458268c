import type { ClientEntry, LibraryEntry } from "../schema.js";

const anthropic = {
  via: "new",
  costs: "construction",
  construction: { microseconds: 15.25, bytes: 5998 },
  throws: "never",
  readsEnvironment: true,
  state: [
    { path: "apiKey", kind: "write", changes: "the key" },
    { path: "authToken", kind: "write", changes: "the token" },
  ],
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "@anthropic-ai/sdk",
  versions: "^1",
  docs: "https://platform.claude.com/docs/en/api/client-sdks",
  proof: "anthropic-sdk.proof.test.ts",
  clients: { default: anthropic, Anthropic: anthropic },
} satisfies LibraryEntry;
