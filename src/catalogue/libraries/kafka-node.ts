import type { LibraryEntry } from "../schema.js";

export default {
  package: "kafka-node",
  versions: "^5",
  docs: "https://github.com/SOHU-Co/kafka-node#readme",
  clients: {
    KafkaClient: {
      via: "new",
      costs: "connections",
      owns: "its own connections to the brokers",
      release: ["close"],
      throws: "never",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
