import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "agenda",
  versions: ">=5 <7",
  docs: "https://github.com/agenda/agenda#readme",
  clients: {
    Agenda: {
      construction: { via: "new" },
      cost: { fresh: "connections", connectionsFrom: ["mongo"] },
      transport: "socket",
      ending: { by: ["stop", "drain"] },
    },
    default: {
      versions: "<6",
      construction: { via: "new" },
      cost: { fresh: "connections", connectionsFrom: ["mongo"] },
      transport: "socket",
      ending: { by: ["stop", "drain"] },
    },
  },
} satisfies LibraryEntry;
