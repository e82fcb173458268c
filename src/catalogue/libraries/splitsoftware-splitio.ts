import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@splitsoftware/splitio",
  versions: "^11",
  docs: "https://github.com/splitio/javascript-client#readme",
  clients: {
    SplitFactory: {
      construction: { via: "call", throws: "never", connects: true },
      cost: { fresh: "requests" },
    },
  },
} satisfies LibraryEntry;
