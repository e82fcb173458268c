import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "fetch-h2",
  versions: "^3",
  docs: "https://github.com/grantila/fetch-h2#readme",
  clients: {
    context: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections" },
      ending: { by: ["disconnectAll"] },
    },
  },
} satisfies LibraryEntry;
