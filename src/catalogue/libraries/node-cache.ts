import type { LibraryEntry } from "../schema.js";

export default {
  package: "node-cache",
  versions: "^5",
  docs: "https://github.com/node-cache/node-cache",
  clients: {
    default: { via: "new", costs: "memory", owns: "a timer that keeps it alive for ever", release: ["close"] },
  },
} satisfies LibraryEntry;
