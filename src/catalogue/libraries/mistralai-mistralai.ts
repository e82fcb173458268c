import type { LibraryEntry } from "../schema.js";

export default {
  package: "@mistralai/mistralai",
  versions: ">=0.5 <3",
  docs: "https://github.com/mistralai/client-ts#readme",
  proof: "mistralai-mistralai.proof.test.ts",
  clients: {
    Mistral: { via: "new", costs: "construction", throws: "never", readsEnvironment: true, transport: "fetch" },
    default: { versions: "<1", via: "new", costs: "construction", transport: "fetch" },
  },
} satisfies LibraryEntry;
