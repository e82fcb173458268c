import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "neo4j-driver",
  versions: "^6",
  docs: "https://neo4j.com/docs/javascript-manual/current/connect/",
  clients: { driver: { construction: { via: "call" }, cost: { fresh: "connections" }, ending: { by: ["close"] } } },
} satisfies LibraryEntry;
