import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "trino-client",
  versions: "^0.2",
  docs: "https://github.com/trinodb/trino-js-client#readme",
  clients: {
    "Trino.create": {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it carries the identity of one user" },
    },
  },
} satisfies LibraryEntry;
