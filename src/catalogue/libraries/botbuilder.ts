import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "botbuilder",
  versions: "^4",
  docs: "https://github.com/Microsoft/botbuilder-js#readme",
  clients: {
    CloudAdapter: {
      construction: { via: "new" },
      cost: { fresh: "nothing" },
      state: [{ path: "use", kind: "call", changes: "the middleware", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
