import type { LibraryEntry } from "../schema.js";

export default {
  package: "fetch-h2",
  versions: "^3",
  docs: "https://github.com/grantila/fetch-h2#readme",
  clients: {
    context: {
      via: "call",
      costs: "connections",
      owns: "its own sessions",
      release: ["disconnectAll"],
      throws: "never",
    },
  },
} satisfies LibraryEntry;
