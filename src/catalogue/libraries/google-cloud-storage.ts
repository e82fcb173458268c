import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/storage",
  versions: "^7",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-storage.proof.test.ts",
  clients: {
    Storage: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "requests", measured: { microseconds: 1.84, bytes: 1172 } },
      state: [{ path: "interceptors.push", kind: "call", changes: "the interceptors", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
