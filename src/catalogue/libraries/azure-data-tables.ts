import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/data-tables",
  versions: "^13",
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  proof: "azure-data-tables.proof.test.ts",
  clients: {
    TableServiceClient: { via: "new", costs: "construction", throws: "on-invalid-url", readsEnvironment: true },
    "TableServiceClient.fromConnectionString": { via: "call", costs: "construction" },
    TableClient: { via: "new", costs: "construction", throws: "on-invalid-url", readsEnvironment: true },
    "TableClient.fromConnectionString": { via: "call", costs: "construction" },
  },
} satisfies LibraryEntry;
