import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "intuit-oauth",
  versions: "^4",
  docs: "https://github.com/intuit/oauth-jsclient",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
