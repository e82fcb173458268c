import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const request = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "zeromq",
  versions: "^6",
  docs: "https://github.com/zeromq/zeromq.js#readme",
  clients: { Request: request, Push: request, Publisher: request, Dealer: request },
} satisfies LibraryEntry;
