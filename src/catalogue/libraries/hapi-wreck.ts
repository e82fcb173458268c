import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@hapi/wreck",
  versions: "^18",
  docs: "https://github.com/hapijs/wreck#readme",
  clients: { defaults: { construction: { via: "call", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
