import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const entity = { construction: { via: "new" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "electrodb",
  versions: "^3",
  docs: "https://github.com/tywalch/electrodb#readme",
  clients: { Entity: entity, Service: entity },
} satisfies LibraryEntry;
