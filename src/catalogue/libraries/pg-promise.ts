import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pg-promise",
  versions: "^12",
  docs: "https://github.com/vitaly-t/pg-promise",
  clients: { default: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
