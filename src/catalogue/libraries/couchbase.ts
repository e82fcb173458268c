import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "couchbase",
  versions: "^4",
  docs: "https://www.couchbase.com/communities/nodejs",
  clients: {
    connect: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"] },
    },
    "Cluster.connect": {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
