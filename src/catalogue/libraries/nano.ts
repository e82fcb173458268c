import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "nano",
  versions: "^11",
  docs: "https://github.com/apache/couchdb-nano",
  proof: "nano.proof.test.ts",
  clients: {
    default: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      state: [{ path: "auth", kind: "call", changes: "the credentials" }],
    },
  },
} satisfies LibraryEntry;
