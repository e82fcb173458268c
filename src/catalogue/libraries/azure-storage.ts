import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createBlobService = {
  construction: { via: "call", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "construction" },
  state: [{ path: "setProxy", kind: "call", changes: "the proxy" }],
} satisfies ClientEntry;

export default {
  package: "azure-storage",
  versions: "^2",
  docs: "https://github.com/Azure/azure-storage-node",
  clients: {
    createBlobService,
    createTableService: createBlobService,
    createQueueService: createBlobService,
    createFileService: createBlobService,
  },
} satisfies LibraryEntry;
