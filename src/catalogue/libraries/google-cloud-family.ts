import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/*",
  examples: ["@google-cloud/secret-manager", "@google-cloud/tasks", "@google-cloud/kms", "@google-cloud/speech"],
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-family.proof.test.ts",
  clients: {
    "*Client": {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channels and access token",
      release: ["close"],
      afterRelease: "fails",
    },
    "v*.*Client": {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channels and access token",
      release: ["close"],
      afterRelease: "fails",
    },
  },
} satisfies LibraryEntry;
