import type { LibraryEntry } from "../schema.js";

export default {
  package: "@splitsoftware/splitio",
  versions: "^11",
  docs: "https://github.com/splitio/javascript-client#readme",
  clients: {
    SplitFactory: {
      via: "call",
      costs: "requests",
      owns: "its own copy of the flags",
      throws: "never",
      connects: true,
    },
  },
} satisfies LibraryEntry;
