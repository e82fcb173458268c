import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/pubsub",
  versions: "^5",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-pubsub.proof.test.ts",
  clients: {
    PubSub: {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channels and access token",
      release: ["close"],
      afterRelease: "fails",
      throws: "never",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
