import type { LibraryEntry } from "../schema.js";

export default {
  package: "rollbar",
  versions: "^3",
  docs: "https://www.npmjs.com/package/rollbar",
  clients: { default: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
