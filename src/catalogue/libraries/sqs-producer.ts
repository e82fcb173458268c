import type { LibraryEntry } from "../schema.js";

export default {
  package: "sqs-producer",
  versions: "^8",
  docs: "https://github.com/bbc/sqs-producer#readme",
  clients: {
    "Producer.create": { via: "call", costs: "connections", connectionsFrom: ["sqs"], owns: "its own SQS client" },
  },
} satisfies LibraryEntry;
