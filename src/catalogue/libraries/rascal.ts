import type { ClientEntry, LibraryEntry } from "../schema.js";

const brokerAsPromisedCreate = {
  via: "call",
  awaited: true,
  costs: "connections",
  owns: "its own connections to the broker",
  release: ["shutdown"],
  transport: "socket",
} satisfies ClientEntry;

export default {
  package: "rascal",
  versions: "^21",
  docs: "https://github.com/onebeyond/rascal#readme",
  clients: { "BrokerAsPromised.create": brokerAsPromisedCreate, "Broker.create": brokerAsPromisedCreate },
} satisfies LibraryEntry;
