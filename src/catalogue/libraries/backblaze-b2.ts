import type { LibraryEntry } from "../schema.js";

export default {
  package: "backblaze-b2",
  versions: "^1",
  docs: "https://github.com/yakovkhalinsky/backblaze-b2",
  clients: {
    default: {
      via: "new",
      costs: "construction",
      throws: "never",
      state: [{ path: "authorize", kind: "call", changes: "the credentials" }],
    },
  },
} satisfies LibraryEntry;
