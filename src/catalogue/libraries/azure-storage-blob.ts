import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const blobClient = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it addresses one object" },
} satisfies ClientEntry;

const blobLeaseClient = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it addresses one object" },
} satisfies ClientEntry;

export default {
  package: "@azure/storage-blob",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  proof: "azure-storage-blob.proof.test.ts",
  clients: {
    BlobServiceClient: {
      construction: { via: "new", throws: "on-invalid-url" },
      cost: { fresh: "construction", measured: { microseconds: 23.08, bytes: 16097 } },
    },
    "BlobServiceClient.fromConnectionString": { construction: { via: "call" }, cost: { fresh: "construction" } },
    BlobClient: blobClient,
    BlockBlobClient: blobClient,
    AppendBlobClient: blobClient,
    PageBlobClient: blobClient,
    ContainerClient: blobClient,
    BlobLeaseClient: blobLeaseClient,
    BlobBatchClient: blobLeaseClient,
  },
} satisfies LibraryEntry;
