import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const anthropicBedrock = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "construction" },
} satisfies ClientEntry;

export default {
  package: "@anthropic-ai/bedrock-sdk",
  versions: "^1",
  docs: "https://github.com/anthropics/anthropic-sdk-typescript#readme",
  clients: { default: anthropicBedrock, AnthropicBedrock: anthropicBedrock },
} satisfies LibraryEntry;
