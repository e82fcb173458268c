import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const web3 = { construction: { via: "new", throws: "never" }, cost: { fresh: "connections" } } satisfies ClientEntry;

export default {
  package: "web3",
  versions: "^4",
  docs: "https://github.com/ChainSafe/web3.js#readme",
  clients: { default: web3, Web3: web3 },
} satisfies LibraryEntry;
