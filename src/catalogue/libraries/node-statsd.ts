import type { ClientEntry, LibraryEntry } from "../schema.js";

const statsD = {
  via: "new",
  costs: "connections",
  owns: "its own UDP socket",
  release: ["close"],
  throws: "never",
  connects: true,
} satisfies ClientEntry;

export default {
  package: "node-statsd",
  versions: "^0.1",
  docs: "https://github.com/sivy/node-statsd#readme",
  clients: { default: statsD, StatsD: statsD },
} satisfies LibraryEntry;
