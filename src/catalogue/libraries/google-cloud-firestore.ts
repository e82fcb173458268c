import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const firestore = {
  construction: { via: "new", readsEnvironment: true },
  cost: { fresh: "connections" },
  ending: { by: ["terminate"], after: "fails" },
} satisfies ClientEntry;

export default {
  package: "@google-cloud/firestore",
  versions: "^8",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-firestore.proof.test.ts",
  clients: { default: firestore, Firestore: firestore },
} satisfies LibraryEntry;
