import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/translate",
  versions: "^9",
  docs: "https://firebase.google.com/docs/functions/tips",
  clients: {
    "v2.Translate": {
      via: "new",
      costs: "requests",
      owns: "its own access token",
      throws: "never",
      readsEnvironment: true,
    },
  },
} satisfies LibraryEntry;
