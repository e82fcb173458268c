import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ali-oss",
  versions: "^6",
  docs: "https://github.com/ali-sdk/ali-oss",
  clients: {
    default: { construction: { via: "new-or-call", throws: "without-key" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
