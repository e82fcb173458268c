import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/data-tables",
  versions: "^13",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  proof: "azure-data-tables.proof.test.ts",
  clients: {
    TableServiceClient: {
      construction: { via: "new", throws: "on-invalid-url", readsEnvironment: true },
      cost: { fresh: "construction" },
    },
    "TableServiceClient.fromConnectionString": { construction: { via: "call" }, cost: { fresh: "construction" } },
    TableClient: {
      construction: { via: "new", throws: "on-invalid-url", readsEnvironment: true },
      cost: { fresh: "construction" },
    },
    "TableClient.fromConnectionString": { construction: { via: "call" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
