import type { LibraryEntry } from "../schema.js";

export default {
  package: "bent",
  versions: "^7",
  docs: "https://github.com/mikeal/bent#readme",
  clients: { default: { via: "call", costs: "nothing" } },
} satisfies LibraryEntry;
