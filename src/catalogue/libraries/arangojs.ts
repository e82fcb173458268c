import type { LibraryEntry } from "../schema.js";

export default {
  package: "arangojs",
  versions: "^10",
  docs: "https://github.com/arangodb/arangojs",
  proof: "arangojs.proof.test.ts",
  clients: {
    Database: {
      via: "new",
      costs: "construction",
      release: ["close"],
      throws: "on-invalid-url",
      // It sends three requests at a time unless `poolSize` says otherwise.
      capped: "always",
      state: [
        { path: "login", kind: "call", changes: "the credentials" },
        { path: "useBearerAuth", kind: "call", changes: "the credentials" },
        { path: "useBasicAuth", kind: "call", changes: "the credentials" },
      ],
    },
  },
} satisfies LibraryEntry;
