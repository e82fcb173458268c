import type { LibraryEntry } from "../schema.js";

export default {
  package: "@solana/kit",
  versions: "^8",
  docs: "https://github.com/anza-xyz/kit#readme",
  clients: { createSolanaRpc: { via: "call", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
