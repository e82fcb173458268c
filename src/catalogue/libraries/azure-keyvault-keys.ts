import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/keyvault-keys",
  versions: "^4",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/keyvault/keyvault-keys/README.md",
  clients: {
    KeyClient: { via: "new", costs: "construction", throws: "never" },
    CryptographyClient: { via: "new", costs: "construction", perRequest: "it addresses one key" },
  },
} satisfies LibraryEntry;
