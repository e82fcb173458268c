import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/logging",
  versions: "^11",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-logging.proof.test.ts",
  clients: {
    Logging: {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channels and access token",
      throws: "never",
      readsEnvironment: true,
      connects: true,
    },
  },
} satisfies LibraryEntry;
