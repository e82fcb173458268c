import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/msal-node",
  versions: "^7",
  docs: "https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-node/docs/performance.md",
  clients: {
    ConfidentialClientApplication: {
      via: "new",
      costs: "construction",
      perRequest: "its token cache is to be scoped to one user, request or session",
    },
    PublicClientApplication: { via: "new", costs: "requests", owns: "its own token cache" },
  },
} satisfies LibraryEntry;
