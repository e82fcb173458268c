import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "storyblok-js-client",
  versions: "^7",
  docs: "https://github.com/storyblok/monoblok/tree/main/packages/js-client#readme",
  clients: { default: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
