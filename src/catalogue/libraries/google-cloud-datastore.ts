import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/datastore",
  versions: "^10",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-datastore.proof.test.ts",
  clients: {
    Datastore: {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channels and access token",
      throws: "never",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
