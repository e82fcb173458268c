import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const producer = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  transport: "socket",
  ending: { by: ["disconnect"] },
} satisfies ClientEntry;

export default {
  package: "node-rdkafka",
  versions: "^3",
  docs: "https://github.com/Blizzard/node-rdkafka#readme",
  clients: { Producer: producer, HighLevelProducer: producer },
} satisfies LibraryEntry;
