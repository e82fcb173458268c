import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/storage",
  versions: "^7",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-storage.proof.test.ts",
  clients: {
    Storage: {
      via: "new",
      costs: "requests",
      owns: "its own access token",
      construction: { microseconds: 1.84, bytes: 1172 },
      throws: "never",
      readsEnvironment: true,
      state: [{ path: "interceptors.push", kind: "call", changes: "the interceptors", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
