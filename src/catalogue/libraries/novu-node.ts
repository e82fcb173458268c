import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@novu/node",
  docs: "https://github.com/novuhq/novu#readme",
  clients: {
    Novu: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
    },
  },
} satisfies LibraryEntry;
