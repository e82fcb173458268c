import type { LibraryEntry } from "../schema.js";

export default {
  package: "bull",
  versions: "^4",
  docs: "https://github.com/OptimalBits/bull#readme",
  proof: "bull.proof.test.ts",
  clients: {
    default: {
      via: "new-or-call",
      costs: "connections",
      owns: "its own connection to Redis",
      release: ["close"],
      afterRelease: "fails",
      throws: "never",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
