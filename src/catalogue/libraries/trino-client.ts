import type { LibraryEntry } from "../schema.js";

export default {
  package: "trino-client",
  versions: "^0.2",
  docs: "https://github.com/trinodb/trino-js-client#readme",
  clients: {
    "Trino.create": { via: "call", costs: "construction", perRequest: "it carries the identity of one user" },
  },
} satisfies LibraryEntry;
