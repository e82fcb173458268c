import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const statsD = {
  construction: { via: "new", throws: "never", connects: true },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "node-statsd",
  versions: "^0.1",
  docs: "https://github.com/sivy/node-statsd#readme",
  clients: { default: statsD, StatsD: statsD },
} satisfies LibraryEntry;
