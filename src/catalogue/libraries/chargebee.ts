import type { LibraryEntry } from "../schema.js";

export default {
  package: "chargebee",
  versions: "^3",
  docs: "https://github.com/chargebee/chargebee-node",
  clients: { default: { via: "new", costs: "construction", throws: "never", readsEnvironment: true } },
} satisfies LibraryEntry;
