import type { LibraryEntry } from "../schema.js";

export default {
  package: "couchbase",
  versions: "^4",
  docs: "https://www.couchbase.com/communities/nodejs",
  clients: {
    connect: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connections to the cluster",
      release: ["close"],
      connects: true,
      transport: "socket",
    },
    "Cluster.connect": {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connections to the cluster",
      release: ["close"],
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
