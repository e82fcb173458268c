import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "kafka-node",
  versions: "^5",
  docs: "https://github.com/SOHU-Co/kafka-node#readme",
  clients: {
    KafkaClient: {
      construction: { via: "new", throws: "never", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
