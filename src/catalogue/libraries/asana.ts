import type { LibraryEntry } from "../schema.js";

export default {
  package: "asana",
  versions: "^3",
  docs: "https://github.com/Asana/node-asana#readme",
  clients: { ApiClient: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
