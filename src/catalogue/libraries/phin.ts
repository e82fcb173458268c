import type { LibraryEntry } from "../schema.js";

export default {
  package: "phin",
  versions: "^4",
  docs: "https://github.com/ethanent/phin",
  clients: { defaults: { via: "call", costs: "nothing" } },
} satisfies LibraryEntry;
