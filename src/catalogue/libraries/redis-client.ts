import type { LibraryEntry } from "../schema.js";

export default {
  package: "@redis/client",
  versions: "^6",
  docs: "https://redis.io/docs/latest/develop/clients/nodejs/connect/",
  proof: "redis-client.proof.test.ts",
  clients: {
    createClient: {
      via: "call",
      costs: "connections",
      owns: "its own connection to Redis",
      release: ["close", "destroy", "quit", "disconnect"],
      afterRelease: "fails",
      throws: "on-invalid-url",
      transport: "socket",
    },
    createCluster: {
      via: "call",
      costs: "connections",
      owns: "its own connections to the cluster",
      release: ["close", "destroy", "quit", "disconnect"],
      transport: "socket",
    },
    createClientPool: {
      via: "call",
      costs: "connections",
      owns: "its own pool of connections to Redis",
      release: ["close", "destroy"],
      afterRelease: "fails",
      throws: "never",
      transport: "socket",
    },
    createSentinel: {
      via: "call",
      costs: "connections",
      owns: "its own connections to the sentinels",
      release: ["close", "destroy"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
