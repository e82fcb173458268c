import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "asana",
  versions: "^3",
  docs: "https://github.com/Asana/node-asana#readme",
  clients: { ApiClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
