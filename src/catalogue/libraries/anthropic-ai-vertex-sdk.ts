import type { ClientEntry, LibraryEntry } from "../schema.js";

const anthropicVertex = {
  via: "new",
  costs: "requests",
  owns: "its own access token",
  throws: "without-key",
  readsEnvironment: true,
} satisfies ClientEntry;

export default {
  package: "@anthropic-ai/vertex-sdk",
  versions: "^1",
  docs: "https://github.com/anthropics/anthropic-sdk-typescript#readme",
  clients: { default: anthropicVertex, AnthropicVertex: anthropicVertex },
} satisfies LibraryEntry;
