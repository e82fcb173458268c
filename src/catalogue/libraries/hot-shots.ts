import type { ClientEntry, LibraryEntry } from "../schema.js";

const statsD = {
  via: "new",
  costs: "connections",
  owns: "its own UDP socket",
  release: ["close"],
  throws: "never",
  readsEnvironment: true,
} satisfies ClientEntry;

export default {
  package: "hot-shots",
  versions: "^17",
  docs: "https://github.com/bdeitte/hot-shots#readme",
  clients: { default: statsD, StatsD: statsD },
} satisfies LibraryEntry;
