import { clientsOfKafka } from "../fragments/kafka-clients.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@confluentinc/kafka-javascript",
  versions: "^1",
  docs: "https://github.com/confluentinc/confluent-kafka-javascript#readme",
  clients: {
    "KafkaJS.Kafka": { construction: { via: "new" }, cost: { fresh: "nothing" } },
    ...clientsOfKafka("KafkaJS.Kafka", "throws"),
  },
} satisfies LibraryEntry;
