import type { LibraryEntry } from "../schema.js";

export default {
  package: "bullmq",
  versions: ">=3 <7",
  docs: "https://docs.bullmq.io/guide/connections",
  proof: "bullmq.proof.test.ts",
  clients: {
    Queue: {
      via: "new",
      costs: "connections",
      transport: "socket",
      owns: "its own connection to Redis",
      release: ["close", "disconnect"],
      connects: true,
    },
    QueueEvents: {
      via: "new",
      costs: "connections",
      transport: "socket",
      owns: "its own connection to Redis",
      release: ["close", "disconnect"],
      connects: true,
    },
    FlowProducer: {
      via: "new",
      costs: "connections",
      transport: "socket",
      owns: "its own connection to Redis",
      release: ["close", "disconnect"],
      connects: true,
    },
  },
} satisfies LibraryEntry;
