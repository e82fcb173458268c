import type { LibraryEntry } from "../schema.js";

export default {
  package: "shippo",
  versions: "^2",
  docs: "https://github.com/goshippo/shippo-javascript-sdk#readme",
  clients: { Shippo: { via: "new", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
