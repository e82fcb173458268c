import type { LibraryEntry } from "../schema.js";

export default {
  package: "pg-promise",
  versions: "^12",
  docs: "https://github.com/vitaly-t/pg-promise",
  clients: { default: { via: "call", costs: "nothing" } },
} satisfies LibraryEntry;
