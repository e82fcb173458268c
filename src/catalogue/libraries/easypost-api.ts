import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@easypost/api",
  versions: "^8",
  docs: "https://github.com/easypost/easypost-node#readme",
  clients: { default: { construction: { via: "new", throws: "without-key" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
