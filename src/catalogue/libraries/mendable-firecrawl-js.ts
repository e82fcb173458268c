import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@mendable/firecrawl-js",
  versions: "^1",
  docs: "https://github.com/mendableai/firecrawl#readme",
  clients: { default: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
