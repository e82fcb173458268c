import type { LibraryEntry } from "../schema.js";

export default {
  package: "@google-cloud/bigtable",
  versions: "^6",
  docs: "https://firebase.google.com/docs/functions/tips",
  clients: {
    Bigtable: {
      via: "new",
      costs: "connections",
      owns: "its own gRPC channels and access token",
      release: ["close"],
      connects: true,
    },
  },
} satisfies LibraryEntry;
