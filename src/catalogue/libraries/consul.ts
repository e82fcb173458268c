import type { LibraryEntry } from "../schema.js";

export default {
  package: "consul",
  versions: "^2",
  docs: "https://github.com/silas/node-consul#readme",
  proof: "consul.proof.test.ts",
  clients: {
    default: {
      via: "new-or-call",
      costs: "connections",
      owns: "its own agents",
      release: ["destroy"],
      throws: "on-invalid-url",
    },
  },
} satisfies LibraryEntry;
