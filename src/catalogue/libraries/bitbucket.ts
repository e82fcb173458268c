import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "bitbucket",
  versions: "^2",
  docs: "https://github.com/MunifTanjim/node-bitbucket#readme",
  clients: {
    Bitbucket: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
