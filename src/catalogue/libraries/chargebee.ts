import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "chargebee",
  versions: "^3",
  docs: "https://github.com/chargebee/chargebee-node",
  clients: {
    default: { construction: { via: "new", throws: "never", readsEnvironment: true }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
