import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "bull",
  versions: "^4",
  docs: "https://github.com/OptimalBits/bull#readme",
  proof: "bull.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new-or-call", throws: "never", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["isReady"], again: "harmless", optional: true, givesClient: true },
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
