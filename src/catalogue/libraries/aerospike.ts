import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "aerospike",
  versions: "^6",
  docs: "https://github.com/aerospike/aerospike-client-nodejs",
  clients: {
    connect: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"] },
    },
    client: {
      construction: { via: "call", throws: "never", readsEnvironment: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
