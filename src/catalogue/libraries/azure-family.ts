import type { LibraryEntry } from "../library-schema.js";

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
    "*Client": { construction: { via: "new" }, cost: { fresh: "construction" } },
    "*Client.fromConnectionString": { construction: { via: "call" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
