import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "node-cache",
  versions: "^5",
  docs: "https://github.com/node-cache/node-cache",
  clients: {
    default: { construction: { via: "new" }, cost: { fresh: "memory" }, ending: { by: ["close"] } },
  },
} satisfies LibraryEntry;
