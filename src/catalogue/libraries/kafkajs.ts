import { clientsOfKafka } from "../fragments/kafka-clients.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "kafkajs",
  versions: "^2",
  docs: "https://kafka.js.org/docs/producing",
  proof: "kafkajs.proof.test.ts",
  clients: {
    Kafka: { construction: { via: "new" }, cost: { fresh: "nothing" } },
    ...clientsOfKafka("Kafka", "harmless"),
  },
} satisfies LibraryEntry;
