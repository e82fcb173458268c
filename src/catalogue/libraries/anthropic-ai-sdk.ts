import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const anthropic = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "construction", measured: { microseconds: 15.25, bytes: 5998 } },
  transport: "fetch",
  state: [
    { path: "apiKey", kind: "write", changes: "the key" },
    { path: "authToken", kind: "write", changes: "the token" },
  ],
} satisfies ClientEntry;

export default {
  package: "@anthropic-ai/sdk",
  versions: "^1",
  docs: "https://platform.claude.com/docs/en/api/client-sdks",
  proof: "anthropic-sdk.proof.test.ts",
  clients: { default: anthropic, Anthropic: anthropic },
} satisfies LibraryEntry;
