import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "redaxios",
  versions: "^0.5",
  docs: "https://github.com/developit/redaxios",
  clients: { create: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
