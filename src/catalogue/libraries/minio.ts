import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "minio",
  versions: "^8",
  docs: "https://github.com/minio/minio-js#readme",
  proof: "minio.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      state: [{ path: "setRequestOptions", kind: "call", changes: "the default options" }],
    },
  },
} satisfies LibraryEntry;
