import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/logging",
  versions: "^11",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-logging.proof.test.ts",
  clients: {
    Logging: {
      construction: { via: "new", throws: "never", readsEnvironment: true, connects: true },
      cost: { fresh: "connections" },
    },
  },
} satisfies LibraryEntry;
