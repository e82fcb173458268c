import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/keyvault-keys",
  versions: "^4",
  docs: "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/keyvault/keyvault-keys/README.md",
  clients: {
    KeyClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } },
    CryptographyClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it addresses one key" },
    },
  },
} satisfies LibraryEntry;
