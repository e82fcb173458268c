import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "rollbar",
  versions: "^3",
  docs: "https://docs.rollbar.com/docs/nodejs",
  clients: { default: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
