import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ldapjs",
  versions: "^3",
  docs: "https://github.com/ldapjs/node-ldapjs#readme",
  proof: "ldapjs.proof.test.ts",
  clients: {
    createClient: {
      construction: { via: "call", connects: true },
      cost: { fresh: "connections" },
      sharing: { perRequest: "binding changes the identity of the connection" },
    },
  },
} satisfies LibraryEntry;
