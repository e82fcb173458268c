import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const dataLakeFileSystemClient = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it addresses one object" },
} satisfies ClientEntry;

export default {
  package: "@azure/storage-file-datalake",
  versions: "^12",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  clients: {
    DataLakeServiceClient: { construction: { via: "new", throws: "on-invalid-url" }, cost: { fresh: "construction" } },
    "DataLakeServiceClient.fromConnectionString": { construction: { via: "call" }, cost: { fresh: "construction" } },
    DataLakeFileSystemClient: dataLakeFileSystemClient,
    DataLakeDirectoryClient: dataLakeFileSystemClient,
    DataLakeFileClient: dataLakeFileSystemClient,
    DataLakePathClient: dataLakeFileSystemClient,
  },
} satisfies LibraryEntry;
