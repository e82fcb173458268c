import type { LibraryEntry } from "../schema.js";

export default {
  package: "kafkajs",
  versions: "^2",
  docs: "https://kafka.js.org/docs/producing",
  clients: { Kafka: { via: "new", costs: "nothing" } },
} satisfies LibraryEntry;
