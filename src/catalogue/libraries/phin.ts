import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "phin",
  versions: "^4",
  docs: "https://github.com/ethanent/phin",
  clients: { defaults: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
