import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@linear/sdk",
  versions: "^98",
  docs: "https://github.com/linear/linear#readme",
  proof: "linear-sdk.proof.test.ts",
  clients: {
    LinearClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
