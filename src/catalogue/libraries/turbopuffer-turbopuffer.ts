import type { ClientEntry, LibraryEntry } from "../schema.js";

const turbopuffer = {
  via: "new",
  costs: "connections",
  owns: "its own connection pool",
  throws: "without-key",
  readsEnvironment: true,
} satisfies ClientEntry;

export default {
  package: "@turbopuffer/turbopuffer",
  versions: "^2",
  docs: "https://github.com/turbopuffer/turbopuffer-typescript#readme",
  clients: { default: turbopuffer, Turbopuffer: turbopuffer },
} satisfies LibraryEntry;
