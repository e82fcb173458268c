import type { LibraryEntry } from "../schema.js";

export default {
  package: "exa-js",
  versions: "^2",
  docs: "https://github.com/exa-labs/exa-js#readme",
  proof: "exa-js.proof.test.ts",
  clients: {
    default: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
