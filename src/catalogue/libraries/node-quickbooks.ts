import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-quickbooks",
  versions: "^2",
  docs: "https://github.com/mcohen01/node-quickbooks",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
