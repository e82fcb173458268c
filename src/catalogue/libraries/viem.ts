import type { LibraryEntry } from "../schema.js";

export default {
  package: "viem",
  versions: "^2",
  docs: "https://github.com/wevm/viem#readme",
  proof: "viem.proof.test.ts",
  clients: {
    createPublicClient: { via: "call", costs: "construction", transport: "fetch" },
    createWalletClient: { via: "call", costs: "construction", transport: "fetch" },
  },
} satisfies LibraryEntry;
