import { clientsOfKafka } from "../kafka-clients.js";
import type { LibraryEntry } from "../schema.js";

export default {
  package: "@confluentinc/kafka-javascript",
  versions: "^1",
  docs: "https://github.com/confluentinc/confluent-kafka-javascript#readme",
  clients: {
    "KafkaJS.Kafka": { construction: { via: "new" }, cost: { fresh: "nothing" } },
    ...clientsOfKafka("KafkaJS.Kafka", "throws"),
  },
} satisfies LibraryEntry;
