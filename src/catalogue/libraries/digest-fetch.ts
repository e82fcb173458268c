import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "digest-fetch",
  versions: "^3",
  docs: "https://github.com/devfans/digest-fetch#readme",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the credentials and the nonce of one user" },
    },
  },
} satisfies LibraryEntry;
