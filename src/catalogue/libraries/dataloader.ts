import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "dataloader",
  versions: "^2",
  docs: "https://github.com/graphql/dataloader#caching-per-request",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it remembers the loads of one request" },
    },
  },
} satisfies LibraryEntry;
