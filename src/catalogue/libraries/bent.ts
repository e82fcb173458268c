import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "bent",
  versions: "^7",
  docs: "https://github.com/mikeal/bent#readme",
  clients: { default: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
