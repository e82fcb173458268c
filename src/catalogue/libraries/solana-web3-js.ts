import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@solana/web3.js",
  versions: ">=1 <3",
  docs: "https://github.com/solana-labs/solana-web3.js#readme",
  clients: {
    Connection: { versions: "<2", construction: { via: "new" }, cost: { fresh: "connections" } },
    createSolanaRpc: {
      versions: ">=2",
      construction: { via: "call" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
