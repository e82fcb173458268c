import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "get-it",
  versions: "^8",
  docs: "https://github.com/sanity-io/get-it#readme",
  clients: {
    getIt: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      state: [{ path: "use", kind: "call", changes: "the middleware", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
