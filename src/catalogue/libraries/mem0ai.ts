import type { ClientEntry, LibraryEntry } from "../schema.js";

const memoryClient = {
  via: "new",
  costs: "requests",
  owns: "its own check of the key",
  readsEnvironment: true,
  connects: true,
} satisfies ClientEntry;

export default {
  package: "mem0ai",
  versions: "^3",
  docs: "https://github.com/mem0ai/mem0/tree/HEAD/mem0-ts#readme",
  clients: { default: memoryClient, MemoryClient: memoryClient },
} satisfies LibraryEntry;
