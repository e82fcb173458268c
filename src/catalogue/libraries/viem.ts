import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "viem",
  versions: "^2",
  docs: "https://github.com/wevm/viem#readme",
  proof: "viem.proof.test.ts",
  clients: {
    createPublicClient: { construction: { via: "call" }, cost: { fresh: "construction" }, transport: "fetch" },
    createWalletClient: { construction: { via: "call" }, cost: { fresh: "construction" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
