import type { ClientEntry, LibraryEntry } from "../schema.js";

const request = { via: "new", costs: "connections", owns: "its own socket", release: ["close"] } satisfies ClientEntry;

export default {
  package: "zeromq",
  versions: "^6",
  docs: "https://github.com/zeromq/zeromq.js#readme",
  clients: { Request: request, Push: request, Publisher: request, Dealer: request },
} satisfies LibraryEntry;
