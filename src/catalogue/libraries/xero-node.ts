import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "xero-node",
  versions: "^20",
  docs: "https://github.com/XeroAPI/xero-node#readme",
  clients: {
    XeroClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
