import type { LibraryEntry } from "../schema.js";

export default {
  package: "cacheable-lookup",
  versions: "^7",
  docs: "https://github.com/szmarczak/cacheable-lookup#readme",
  clients: { default: { via: "new", costs: "requests", owns: "its own DNS cache", throws: "never" } },
} satisfies LibraryEntry;
