import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ldapts",
  versions: ">=8 <10",
  docs: "https://github.com/ldapts/ldapts#readme",
  proof: "ldapts.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      sharing: { perRequest: "binding changes the identity of the connection" },
    },
  },
} satisfies LibraryEntry;
