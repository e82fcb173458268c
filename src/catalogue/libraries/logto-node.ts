import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@logto/node",
  versions: "^3",
  docs: "https://github.com/logto-io/js/tree/HEAD/packages/node#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "the session of one user" },
    },
  },
} satisfies LibraryEntry;
