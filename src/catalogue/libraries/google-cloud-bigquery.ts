import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/bigquery",
  versions: ">=8 <10",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-bigquery.proof.test.ts",
  clients: {
    BigQuery: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "requests" },
      state: [{ path: "interceptors.push", kind: "call", changes: "the interceptors", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
