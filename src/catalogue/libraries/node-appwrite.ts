import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-appwrite",
  versions: "^27",
  docs: "https://github.com/appwrite/sdk-for-node#readme",
  proof: "node-appwrite.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "the session of one user is put on it" },
    },
  },
} satisfies LibraryEntry;
