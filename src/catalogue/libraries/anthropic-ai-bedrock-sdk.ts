import type { ClientEntry, LibraryEntry } from "../schema.js";

const anthropicBedrock = {
  via: "new",
  costs: "construction",
  throws: "never",
  readsEnvironment: true,
} satisfies ClientEntry;

export default {
  package: "@anthropic-ai/bedrock-sdk",
  versions: "^1",
  docs: "https://github.com/anthropics/anthropic-sdk-typescript#readme",
  clients: { default: anthropicBedrock, AnthropicBedrock: anthropicBedrock },
} satisfies LibraryEntry;
