import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ccxt",
  versions: "^4",
  docs: "https://github.com/ccxt/ccxt#readme",
  clients: {
    "*": {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "the keys and the rate limit of one account" },
    },
  },
} satisfies LibraryEntry;
