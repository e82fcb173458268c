import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-vault",
  versions: "^0.12",
  docs: "https://github.com/nodevault/node-vault",
  proof: "node-vault.proof.test.ts",
  clients: {
    default: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "signing in puts the token on it" },
    },
  },
} satisfies LibraryEntry;
