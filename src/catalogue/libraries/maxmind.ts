import type { LibraryEntry } from "../schema.js";

export default {
  package: "maxmind",
  versions: "^5",
  docs: "https://github.com/runk/node-maxmind",
  clients: {
    open: { via: "call", awaited: true, costs: "construction", owns: "its own copy of the database in memory" },
  },
} satisfies LibraryEntry;
