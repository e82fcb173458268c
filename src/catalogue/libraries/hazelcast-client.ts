import type { LibraryEntry } from "../schema.js";

export default {
  package: "hazelcast-client",
  versions: "^5",
  docs: "https://github.com/hazelcast/hazelcast-nodejs-client#readme",
  clients: {
    "Client.newHazelcastClient": {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connections to the cluster",
      release: ["shutdown"],
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
