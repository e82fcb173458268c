import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/pubsub",
  versions: "^5",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-pubsub.proof.test.ts",
  clients: {
    PubSub: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
