import { LISTENERS } from "../listeners.js";
import { DEDICATED_REDIS_COMMANDS } from "../redis-commands.js";
import type { LibraryEntry } from "../schema.js";

export default {
  package: "redis",
  versions: ">=3 <7",
  docs: "https://redis.io/docs/latest/develop/clients/nodejs/connect/",
  proof: "redis.proof.test.ts",
  clients: {
    createClient: {
      via: "call",
      costs: "connections",
      transport: "socket",
      owns: "its own connection to Redis",
      release: ["close", "destroy", "quit", "disconnect"],
      afterRelease: "fails",
      throws: "on-invalid-url",
      dedicatedBy: DEDICATED_REDIS_COMMANDS,
      state: [
        { path: "select", kind: "call", changes: "the selected database" },
        { path: "auth", kind: "call", changes: "the credentials" },
        ...LISTENERS,
      ],
    },
    createClientPool: {
      via: "call",
      costs: "connections",
      transport: "socket",
      owns: "its own pool of connections to Redis",
      release: ["close", "destroy"],
      afterRelease: "fails",
    },
    createCluster: {
      via: "call",
      costs: "connections",
      transport: "socket",
      owns: "its own connections to the cluster",
      release: ["close", "destroy", "quit", "disconnect"],
      afterRelease: "fails",
    },
    createSentinel: {
      via: "call",
      costs: "connections",
      transport: "socket",
      owns: "its own connections to the sentinels",
      release: ["close", "destroy"],
      afterRelease: "fails",
    },
  },
} satisfies LibraryEntry;
