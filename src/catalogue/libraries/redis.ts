import { LISTENERS } from "../vocabulary/listeners.js";
import { DEDICATED_REDIS_COMMANDS } from "../fragments/redis-commands.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "redis",
  versions: ">=3 <7",
  docs: "https://redis.io/docs/latest/develop/clients/nodejs/connect/",
  proof: "redis.proof.test.ts",
  clients: {
    createClient: {
      construction: { via: "call", throws: "on-invalid-url" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws", givesClient: true },
      ending: { by: ["close", "destroy", "quit", "disconnect"], after: "fails" },
      sharing: { dedicatedBy: DEDICATED_REDIS_COMMANDS },
      state: [
        { path: "select", kind: "call", changes: "the selected database" },
        { path: "auth", kind: "call", changes: "the credentials" },
        ...LISTENERS,
      ],
    },
    createClientPool: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      transport: "socket",
      // The promise of a second call is of nothing.
      preparation: { by: ["connect"], again: "harmless" },
      ending: { by: ["close", "destroy"], after: "fails" },
    },
    createCluster: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws", givesClient: true },
      ending: { by: ["close", "destroy", "quit", "disconnect"], after: "fails" },
    },
    createSentinel: {
      construction: { via: "call" },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws", givesClient: true },
      ending: { by: ["close", "destroy"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
