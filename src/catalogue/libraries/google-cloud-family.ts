import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/*",
  examples: ["@google-cloud/secret-manager", "@google-cloud/tasks", "@google-cloud/kms", "@google-cloud/speech"],
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-family.proof.test.ts",
  clients: {
    "*Client": {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      ending: { by: ["close"], after: "fails" },
    },
    "v*.*Client": {
      construction: { via: "new" },
      cost: { fresh: "connections" },
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
