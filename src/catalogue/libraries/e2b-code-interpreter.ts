import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@e2b/code-interpreter",
  versions: "^2",
  docs: "https://github.com/e2b-dev/e2b/tree/HEAD/packages/code-interpreter-js#readme",
  clients: {
    "Sandbox.create": {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      sharing: { perRequest: "one sandbox per task" },
    },
  },
} satisfies LibraryEntry;
