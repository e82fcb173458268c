import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "docusign-esign",
  versions: "^10",
  docs: "https://github.com/docusign/docusign-node-client#readme",
  clients: {
    ApiClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
