import type { LibraryEntry } from "../schema.js";

export default {
  package: "@solana/web3.js",
  versions: ">=1 <3",
  docs: "https://github.com/solana-labs/solana-web3.js#readme",
  clients: {
    Connection: { versions: "<2", via: "new", costs: "connections", owns: "its own agent and WebSocket" },
    createSolanaRpc: { versions: ">=2", via: "call", costs: "construction", transport: "fetch" },
  },
} satisfies LibraryEntry;
