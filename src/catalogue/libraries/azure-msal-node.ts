import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/msal-node",
  versions: "^7",
  docs: "https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-node/docs/performance.md",
  clients: {
    ConfidentialClientApplication: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its token cache is to be scoped to one user, request or session" },
    },
    PublicClientApplication: { construction: { via: "new" }, cost: { fresh: "requests" } },
  },
} satisfies LibraryEntry;
