import { LISTENERS } from "../listeners.js";
import { DEDICATED_REDIS_COMMANDS } from "../redis-commands.js";
import type { ClientEntry, LibraryEntry } from "../schema.js";

const redis = {
  via: "new",
  costs: "connections",
  transport: "socket",
  owns: "its own connection to Redis",
  release: ["quit", "disconnect"],
  afterRelease: "fails",
  throws: "never",
  connects: true,
  dedicatedBy: DEDICATED_REDIS_COMMANDS,
  state: [
    { path: "select", kind: "call", changes: "the selected database" },
    { path: "auth", kind: "call", changes: "the credentials" },
    ...LISTENERS,
  ],
} satisfies ClientEntry;

const cluster = {
  via: "new",
  costs: "connections",
  transport: "socket",
  owns: "its own connections to the cluster",
  release: ["quit", "disconnect"],
  afterRelease: "fails",
  connects: true,
} satisfies ClientEntry;

export default {
  package: "ioredis",
  versions: ">=4 <7",
  docs: "https://github.com/redis/ioredis#readme",
  proof: "ioredis.proof.test.ts",
  clients: { default: redis, Redis: redis, Cluster: cluster, "Redis.Cluster": cluster },
} satisfies LibraryEntry;
