import type { ClientEntry, LibraryEntry } from "../schema.js";

const producer = {
  via: "new",
  costs: "connections",
  owns: "its own connections to the brokers",
  release: ["disconnect"],
  transport: "socket",
} satisfies ClientEntry;

export default {
  package: "node-rdkafka",
  versions: "^3",
  docs: "https://github.com/Blizzard/node-rdkafka#readme",
  clients: { Producer: producer, HighLevelProducer: producer },
} satisfies LibraryEntry;
