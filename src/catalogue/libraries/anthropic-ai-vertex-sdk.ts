import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const anthropicVertex = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "requests" },
} satisfies ClientEntry;

export default {
  package: "@anthropic-ai/vertex-sdk",
  versions: "^1",
  docs: "https://github.com/anthropics/anthropic-sdk-typescript#readme",
  clients: { default: anthropicVertex, AnthropicVertex: anthropicVertex },
} satisfies LibraryEntry;
