import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "analytics-node",
  versions: "^6",
  docs: "https://github.com/segmentio/analytics-node#readme",
  clients: { default: { construction: { via: "new", throws: "without-key" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
