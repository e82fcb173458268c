import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const statsD = {
  construction: { via: "new", throws: "never", readsEnvironment: true },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "hot-shots",
  versions: "^17",
  docs: "https://github.com/bdeitte/hot-shots#readme",
  clients: { default: statsD, StatsD: statsD },
} satisfies LibraryEntry;
