import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "backblaze-b2",
  versions: "^1",
  docs: "https://github.com/yakovkhalinsky/backblaze-b2",
  clients: {
    default: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "construction" },
      state: [{ path: "authorize", kind: "call", changes: "the credentials" }],
    },
  },
} satisfies LibraryEntry;
