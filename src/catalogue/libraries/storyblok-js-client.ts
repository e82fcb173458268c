import type { LibraryEntry } from "../schema.js";

export default {
  package: "storyblok-js-client",
  versions: "^7",
  docs: "https://github.com/storyblok/monoblok/tree/main/packages/js-client#readme",
  clients: { default: { via: "new", costs: "construction", throws: "never" } },
} satisfies LibraryEntry;
