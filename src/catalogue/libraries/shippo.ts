import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "shippo",
  versions: "^2",
  docs: "https://github.com/goshippo/shippo-javascript-sdk#readme",
  clients: {
    Shippo: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
