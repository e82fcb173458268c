import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/storage-queue",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  proof: "azure-storage-queue.proof.test.ts",
  clients: {
    QueueServiceClient: { via: "new", costs: "construction", throws: "on-invalid-url" },
    "QueueServiceClient.fromConnectionString": { via: "call", costs: "construction" },
    QueueClient: { via: "new", costs: "construction", perRequest: "it addresses one object" },
  },
} satisfies LibraryEntry;
