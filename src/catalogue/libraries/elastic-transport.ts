import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@elastic/transport",
  versions: "^9",
  docs: "https://github.com/elastic/elastic-transport-js#readme",
  clients: { Transport: { construction: { via: "new" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
