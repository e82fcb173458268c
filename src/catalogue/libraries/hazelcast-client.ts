import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "hazelcast-client",
  versions: "^5",
  docs: "https://github.com/hazelcast/hazelcast-nodejs-client#readme",
  clients: {
    "Client.newHazelcastClient": {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["shutdown"] },
    },
  },
} satisfies LibraryEntry;
