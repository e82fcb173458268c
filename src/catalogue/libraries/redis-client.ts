import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@redis/client",
  versions: "^6",
  docs: "https://redis.io/docs/latest/develop/clients/nodejs/connect/",
  proof: "redis-client.proof.test.ts",
  clients: {
    createClient: {
      construction: { via: "call", throws: "on-invalid-url" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws", givesClient: true },
      ending: { by: ["close", "destroy", "quit", "disconnect"], after: "fails" },
    },
    createCluster: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws", givesClient: true },
      ending: { by: ["close", "destroy", "quit", "disconnect"] },
    },
    createClientPool: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      // The promise of a second call is of nothing.
      preparation: { by: ["connect"], again: "harmless" },
      ending: { by: ["close", "destroy"], after: "fails" },
    },
    createSentinel: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws", givesClient: true },
      ending: { by: ["close", "destroy"] },
    },
  },
} satisfies LibraryEntry;
