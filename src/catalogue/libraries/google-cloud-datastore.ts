import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/datastore",
  versions: "^10",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-datastore.proof.test.ts",
  clients: {
    Datastore: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "connections" },
    },
  },
} satisfies LibraryEntry;
