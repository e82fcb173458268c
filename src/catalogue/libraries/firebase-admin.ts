import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "firebase-admin",
  modules: ["firebase-admin", "firebase-admin/app"],
  versions: "^13",
  docs: "https://firebase.google.com/docs/functions/tips",
  clients: { initializeApp: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
