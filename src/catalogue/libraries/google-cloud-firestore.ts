import type { ClientEntry, LibraryEntry } from "../schema.js";

const firestore = {
  via: "new",
  costs: "connections",
  owns: "its own gRPC channels and access token",
  release: ["terminate"],
  afterRelease: "fails",
  readsEnvironment: true,
} satisfies ClientEntry;

export default {
  package: "@google-cloud/firestore",
  versions: "^8",
  docs: "https://firebase.google.com/docs/functions/tips",
  proof: "google-cloud-firestore.proof.test.ts",
  clients: { default: firestore, Firestore: firestore },
} satisfies LibraryEntry;
