import type { LibraryEntry } from "../schema.js";

export default {
  package: "level",
  versions: "^10",
  docs: "https://github.com/Level/level",
  clients: {
    Level: { via: "new", costs: "connections", owns: "its own handle on the database file", release: ["close"] },
  },
} satisfies LibraryEntry;
