import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "replicate",
  versions: "^1",
  docs: "https://github.com/replicate/replicate-javascript#readme",
  proof: "replicate.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
