import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "mailgun-js",
  versions: "^0.22",
  docs: "https://github.com/bojand/mailgun-js",
  clients: { default: { construction: { via: "call" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
