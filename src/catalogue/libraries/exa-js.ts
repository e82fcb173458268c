import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "exa-js",
  versions: "^2",
  docs: "https://github.com/exa-labs/exa-js#readme",
  proof: "exa-js.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
