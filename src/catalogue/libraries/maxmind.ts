import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "maxmind",
  versions: "^5",
  docs: "https://github.com/runk/node-maxmind",
  clients: {
    open: { construction: { via: "call", awaited: true }, cost: { fresh: "construction" }, transport: "none" },
  },
} satisfies LibraryEntry;
