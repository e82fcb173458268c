import type { ClientEntry, LibraryEntry } from "../schema.js";

const dataLakeFileSystemClient = {
  via: "new",
  costs: "construction",
  perRequest: "it addresses one object",
} satisfies ClientEntry;

export default {
  package: "@azure/storage-file-datalake",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  clients: {
    DataLakeServiceClient: { via: "new", costs: "construction", throws: "on-invalid-url" },
    "DataLakeServiceClient.fromConnectionString": { via: "call", costs: "construction" },
    DataLakeFileSystemClient: dataLakeFileSystemClient,
    DataLakeDirectoryClient: dataLakeFileSystemClient,
    DataLakeFileClient: dataLakeFileSystemClient,
    DataLakePathClient: dataLakeFileSystemClient,
  },
} satisfies LibraryEntry;
