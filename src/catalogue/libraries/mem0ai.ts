import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const memoryClient = {
  construction: { via: "new", readsEnvironment: true, connects: true },
  cost: { fresh: "requests" },
} satisfies ClientEntry;

export default {
  package: "mem0ai",
  versions: "^3",
  docs: "https://github.com/mem0ai/mem0/tree/HEAD/mem0-ts#readme",
  clients: { default: memoryClient, MemoryClient: memoryClient },
} satisfies LibraryEntry;
