import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/translate",
  versions: "^9",
  docs: "https://firebase.google.com/docs/functions/tips",
  clients: {
    "v2.Translate": {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "requests" },
    },
  },
} satisfies LibraryEntry;
