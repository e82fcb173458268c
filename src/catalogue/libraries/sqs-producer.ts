import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "sqs-producer",
  versions: "^8",
  docs: "https://github.com/bbc/sqs-producer#readme",
  clients: {
    "Producer.create": { construction: { via: "call" }, cost: { fresh: "connections", connectionsFrom: ["sqs"] } },
  },
} satisfies LibraryEntry;
