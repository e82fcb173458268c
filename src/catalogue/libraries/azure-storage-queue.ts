import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/storage-queue",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  proof: "azure-storage-queue.proof.test.ts",
  clients: {
    QueueServiceClient: { construction: { via: "new", throws: "on-invalid-url" }, cost: { fresh: "construction" } },
    "QueueServiceClient.fromConnectionString": { construction: { via: "call" }, cost: { fresh: "construction" } },
    QueueClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it addresses one object" },
    },
  },
} satisfies LibraryEntry;
