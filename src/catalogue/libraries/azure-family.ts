import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/*",
  examples: [
    "@azure/keyvault-secrets",
    "@azure/search-documents",
    "@azure/app-configuration",
    "@azure/communication-email",
    "@azure/storage-queue",
  ],
  docs: "https://learn.microsoft.com/en-us/azure/azure-functions/manage-connections",
  clients: {
    "*Client": { via: "new", costs: "construction" },
    "*Client.fromConnectionString": { via: "call", costs: "construction" },
  },
} satisfies LibraryEntry;
