import type { ClientEntry, LibraryEntry } from "../schema.js";

const entity = { via: "new", costs: "construction" } satisfies ClientEntry;

export default {
  package: "electrodb",
  versions: "^3",
  docs: "https://github.com/tywalch/electrodb#readme",
  clients: { Entity: entity, Service: entity },
} satisfies LibraryEntry;
