import type { LibraryEntry } from "../schema.js";

export default {
  package: "redis",
  versions: ">=3 <7",
  docs: "https://redis.io/docs/latest/develop/clients/nodejs/connect/",
  clients: {
    createClient: {
      via: "call",
      costs: "connections",
      owns: "its own connection to Redis",
      release: ["close", "destroy", "quit", "disconnect"],
      state: [
        { path: "select", kind: "call", changes: "the selected database" },
        { path: "auth", kind: "call", changes: "the credentials" },
      ],
    },
    createClientPool: {
      via: "call",
      costs: "connections",
      owns: "its own pool of connections to Redis",
      release: ["close", "destroy"],
    },
    createCluster: {
      via: "call",
      costs: "connections",
      owns: "its own connections to the cluster",
      release: ["close", "destroy", "quit", "disconnect"],
    },
    createSentinel: {
      via: "call",
      costs: "connections",
      owns: "its own connections to the sentinels",
      release: ["close", "destroy"],
    },
  },
} satisfies LibraryEntry;
