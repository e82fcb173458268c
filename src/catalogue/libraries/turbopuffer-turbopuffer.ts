import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const turbopuffer = {
  construction: { via: "new", throws: "without-key", readsEnvironment: true },
  cost: { fresh: "connections" },
} satisfies ClientEntry;

export default {
  package: "@turbopuffer/turbopuffer",
  versions: "^2",
  docs: "https://github.com/turbopuffer/turbopuffer-typescript#readme",
  clients: { default: turbopuffer, Turbopuffer: turbopuffer },
} satisfies LibraryEntry;
