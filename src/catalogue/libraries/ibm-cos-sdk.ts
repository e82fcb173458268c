import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ibm-cos-sdk",
  versions: "^1",
  docs: "https://github.com/IBM/ibm-cos-sdk-js",
  clients: {
    S3: {
      construction: { via: "new", readsEnvironment: true },
      cost: { fresh: "requests" },
      state: [{ path: "setEndpoint", kind: "call", changes: "the address" }],
    },
  },
} satisfies LibraryEntry;
