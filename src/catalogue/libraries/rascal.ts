import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const brokerAsPromisedCreate = {
  construction: { via: "call", awaited: true },
  cost: { fresh: "connections" },
  transport: "socket",
  ending: { by: ["shutdown"] },
} satisfies ClientEntry;

export default {
  package: "rascal",
  versions: "^21",
  docs: "https://github.com/onebeyond/rascal#readme",
  clients: { "BrokerAsPromised.create": brokerAsPromisedCreate, "Broker.create": brokerAsPromisedCreate },
} satisfies LibraryEntry;
