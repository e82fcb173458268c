import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "consul",
  versions: "^2",
  docs: "https://github.com/silas/node-consul#readme",
  proof: "consul.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new-or-call", throws: "on-invalid-url" },
      cost: { fresh: "connections" },
      ending: { by: ["destroy"] },
    },
  },
} satisfies LibraryEntry;
