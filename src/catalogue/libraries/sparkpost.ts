import type { LibraryEntry } from "../schema.js";

export default {
  package: "sparkpost",
  versions: "^2",
  docs: "https://github.com/SparkPost/node-sparkpost",
  clients: { default: { via: "new", costs: "construction", throws: "without-key", readsEnvironment: true } },
} satisfies LibraryEntry;
