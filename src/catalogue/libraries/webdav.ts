import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "webdav",
  versions: "^5",
  docs: "https://github.com/perry-mitchell/webdav-client#readme",
  proof: "webdav.proof.test.ts",
  clients: {
    createClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the credentials of one user" },
    },
  },
} satisfies LibraryEntry;
