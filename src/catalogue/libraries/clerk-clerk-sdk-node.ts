import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@clerk/clerk-sdk-node",
  versions: "^5",
  docs: "https://github.com/clerk/javascript/tree/HEAD/packages/sdk-node#readme",
  clients: {
    createClerkClient: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
