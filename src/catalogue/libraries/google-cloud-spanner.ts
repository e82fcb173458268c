import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/spanner",
  versions: "^8",
  docs: "https://firebase.google.com/docs/functions/tips",
  clients: {
    Spanner: {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channels and access token, and its own sessions",
      release: ["close"],
      throws: "never",
      readsEnvironment: true,
      connects: true,
    },
  },
} satisfies LibraryEntry;
