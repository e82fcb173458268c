import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "sendblue",
  versions: "^3",
  docs: "https://github.com/sendblue-api/sendblue-ts#readme",
  clients: {
    default: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
