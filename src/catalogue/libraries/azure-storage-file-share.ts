import type { ClientEntry, LibraryEntry } from "../schema.js";

const shareClient = { via: "new", costs: "construction", perRequest: "it addresses one object" } satisfies ClientEntry;

export default {
  package: "@azure/storage-file-share",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  clients: {
    ShareServiceClient: { via: "new", costs: "construction", throws: "on-invalid-url" },
    "ShareServiceClient.fromConnectionString": { via: "call", costs: "construction" },
    ShareClient: shareClient,
    ShareDirectoryClient: shareClient,
    ShareFileClient: shareClient,
  },
} satisfies LibraryEntry;
