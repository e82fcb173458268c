import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "azure-devops-node-api",
  versions: "^17",
  docs: "https://github.com/Microsoft/azure-devops-node-api#readme",
  clients: {
    WebApi: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
