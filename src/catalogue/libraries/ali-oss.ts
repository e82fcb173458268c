import type { LibraryEntry } from "../schema.js";

export default {
  package: "ali-oss",
  versions: "^6",
  docs: "https://github.com/ali-sdk/ali-oss",
  clients: { default: { via: "new-or-call", costs: "construction", throws: "without-key" } },
} satisfies LibraryEntry;
