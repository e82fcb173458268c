import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@google-cloud/spanner",
  versions: "^8",
  docs: "https://firebase.google.com/docs/functions/tips",
  clients: {
    Spanner: {
      construction: { via: "new", throws: "never", readsEnvironment: true, connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
