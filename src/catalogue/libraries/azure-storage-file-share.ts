import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const shareClient = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it addresses one object" },
} satisfies ClientEntry;

export default {
  package: "@azure/storage-file-share",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  clients: {
    ShareServiceClient: { construction: { via: "new", throws: "on-invalid-url" }, cost: { fresh: "construction" } },
    "ShareServiceClient.fromConnectionString": { construction: { via: "call" }, cost: { fresh: "construction" } },
    ShareClient: shareClient,
    ShareDirectoryClient: shareClient,
    ShareFileClient: shareClient,
  },
} satisfies LibraryEntry;
