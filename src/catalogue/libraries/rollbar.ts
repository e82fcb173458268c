import type { LibraryEntry } from "../schema.js";

export default {
  package: "rollbar",
  versions: "^3",
  docs: "https://docs.rollbar.com/docs/nodejs",
  clients: { default: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
