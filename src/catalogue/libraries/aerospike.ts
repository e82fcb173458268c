import type { LibraryEntry } from "../schema.js";

export default {
  package: "aerospike",
  versions: "^6",
  docs: "https://github.com/aerospike/aerospike-client-nodejs",
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
    client: {
      via: "call",
      costs: "connections",
      owns: "its own connections to the cluster",
      release: ["close"],
      throws: "never",
      readsEnvironment: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
