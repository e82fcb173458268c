import type { ClientEntry, LibraryEntry } from "../schema.js";

const blobClient = { via: "new", costs: "construction", perRequest: "it addresses one object" } satisfies ClientEntry;

const blobLeaseClient = {
  via: "new",
  costs: "construction",
  perRequest: "it addresses one object",
} satisfies ClientEntry;

export default {
  package: "@azure/storage-blob",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  proof: "azure-storage-blob.proof.test.ts",
  clients: {
    BlobServiceClient: {
      via: "new",
      costs: "construction",
      construction: { microseconds: 23.08, bytes: 16097 },
      throws: "on-invalid-url",
    },
    "BlobServiceClient.fromConnectionString": { via: "call", costs: "construction" },
    BlobClient: blobClient,
    BlockBlobClient: blobClient,
    AppendBlobClient: blobClient,
    PageBlobClient: blobClient,
    ContainerClient: blobClient,
    BlobLeaseClient: blobLeaseClient,
    BlobBatchClient: blobLeaseClient,
  },
} satisfies LibraryEntry;
