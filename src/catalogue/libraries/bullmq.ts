import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "bullmq",
  versions: ">=3 <7",
  docs: "https://docs.bullmq.io/guide/connections",
  proof: "bullmq.proof.test.ts",
  clients: {
    Queue: {
      construction: { via: "new", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["waitUntilReady"], again: "harmless", optional: true },
      ending: { by: ["close", "disconnect"] },
    },
    QueueEvents: {
      construction: { via: "new", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["waitUntilReady"], again: "harmless", optional: true },
      ending: { by: ["close", "disconnect"] },
    },
    FlowProducer: {
      construction: { via: "new", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["waitUntilReady"], again: "harmless", optional: true },
      ending: { by: ["close", "disconnect"] },
    },
  },
} satisfies LibraryEntry;
