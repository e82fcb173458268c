import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "cacheable-lookup",
  versions: "^7",
  docs: "https://github.com/szmarczak/cacheable-lookup#readme",
  clients: { default: { construction: { via: "new", throws: "never" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
