import type { LibraryEntry } from "../schema.js";

export default {
  package: "kafkajs",
  versions: "^2",
  docs: "https://kafka.js.org/docs/producing",
  clients: { Kafka: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
