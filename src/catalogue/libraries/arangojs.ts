import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "arangojs",
  versions: "^10",
  docs: "https://github.com/arangodb/arangojs",
  proof: "arangojs.proof.test.ts",
  clients: {
    Database: {
      construction: { via: "new", throws: "on-invalid-url" },
      cost: { fresh: "construction" },
      ending: { by: ["close"] },
      sharing: {
        // It sends three requests at a time unless `poolSize` says otherwise.
        capped: "always",
      },
      state: [
        { path: "login", kind: "call", changes: "the credentials" },
        { path: "useBearerAuth", kind: "call", changes: "the credentials" },
        { path: "useBasicAuth", kind: "call", changes: "the credentials" },
      ],
    },
  },
} satisfies LibraryEntry;
