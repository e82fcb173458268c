import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@clerk/backend",
  versions: "^3",
  docs: "https://github.com/clerk/javascript/tree/HEAD/packages/backend#readme",
  proof: "clerk-backend.proof.test.ts",
  clients: {
    createClerkClient: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
