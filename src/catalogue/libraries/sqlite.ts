import type { LibraryEntry } from "../schema.js";

export default {
  package: "sqlite",
  versions: "^5",
  docs: "https://github.com/kriasoft/node-sqlite#readme",
  clients: {
    open: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own handle on the database file",
      release: ["close"],
    },
  },
} satisfies LibraryEntry;
