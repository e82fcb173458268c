import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "sqlite",
  versions: "^5",
  docs: "https://github.com/kriasoft/node-sqlite#readme",
  clients: {
    open: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
