import type { LibraryEntry } from "../schema.js";

export default {
  package: "replicate",
  versions: "^1",
  docs: "https://github.com/replicate/replicate-javascript#readme",
  proof: "replicate.proof.test.ts",
  clients: {
    default: { via: "new", costs: "construction", throws: "never", readsEnvironment: true, transport: "fetch" },
  },
} satisfies LibraryEntry;
