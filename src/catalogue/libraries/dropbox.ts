import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "dropbox",
  versions: "^10",
  docs: "https://github.com/dropbox/dropbox-sdk-js#readme",
  proof: "dropbox.proof.test.ts",
  clients: {
    Dropbox: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
