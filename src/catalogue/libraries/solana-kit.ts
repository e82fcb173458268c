import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@solana/kit",
  versions: "^8",
  docs: "https://github.com/anza-xyz/kit#readme",
  clients: {
    createSolanaRpc: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
