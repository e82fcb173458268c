import { LISTENERS } from "../vocabulary/listeners.js";
import { DEDICATED_REDIS_COMMANDS } from "../fragments/redis-commands.js";
import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const redis = {
  construction: { via: "new", throws: "never", connects: true },
  cost: { fresh: "connections" },
  transport: "socket",
  // It connects when it is made, but with `lazyConnect` at its first command.
  preparation: { by: ["connect"], again: "throws", optional: true },
  ending: { by: ["quit", "disconnect"], after: "fails" },
  sharing: { dedicatedBy: DEDICATED_REDIS_COMMANDS },
  state: [
    { path: "select", kind: "call", changes: "the selected database" },
    { path: "auth", kind: "call", changes: "the credentials" },
    ...LISTENERS,
  ],
} satisfies ClientEntry;

const cluster = {
  construction: { via: "new", connects: true },
  cost: { fresh: "connections" },
  transport: "socket",
  preparation: { by: ["connect"], again: "throws", optional: true },
  ending: { by: ["quit", "disconnect"], after: "fails" },
} satisfies ClientEntry;

export default {
  package: "ioredis",
  versions: ">=4 <7",
  docs: "https://github.com/redis/ioredis#readme",
  proof: "ioredis.proof.test.ts",
  clients: { default: redis, Redis: redis, Cluster: cluster, "Redis.Cluster": cluster },
} satisfies LibraryEntry;
