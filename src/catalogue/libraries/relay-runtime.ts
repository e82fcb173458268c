import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "relay-runtime",
  versions: "^21",
  docs: "https://github.com/facebook/relay/tree/HEAD/packages/relay-runtime#readme",
  clients: {
    Environment: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
    },
  },
} satisfies LibraryEntry;
