import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createMCPClient = {
  construction: { via: "call", awaited: true },
  cost: { fresh: "connections" },
  sharing: { perRequest: "it is closed when the answer has been streamed" },
} satisfies ClientEntry;

export default {
  package: "@ai-sdk/mcp",
  versions: "^1",
  docs: "https://ai-sdk.dev/docs/ai-sdk-core/mcp-tools",
  clients: { createMCPClient, experimental_createMCPClient: createMCPClient },
} satisfies LibraryEntry;
