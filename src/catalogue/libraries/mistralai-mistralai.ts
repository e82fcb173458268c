import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@mistralai/mistralai",
  versions: ">=0.5 <3",
  docs: "https://github.com/mistralai/client-ts#readme",
  proof: "mistralai-mistralai.proof.test.ts",
  clients: {
    Mistral: {
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
    default: { versions: "<1", construction: { via: "new" }, cost: { fresh: "construction" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
