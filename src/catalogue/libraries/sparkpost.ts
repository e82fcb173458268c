import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "sparkpost",
  versions: "^2",
  docs: "https://github.com/SparkPost/node-sparkpost",
  clients: {
    default: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
    },
  },
} satisfies LibraryEntry;
