import type { LibraryEntry } from "../schema.js";

export default {
  package: "agenda",
  versions: ">=5 <7",
  docs: "https://github.com/agenda/agenda#readme",
  clients: {
    Agenda: {
      via: "new",
      costs: "connections",
      connectionsFrom: ["mongo"],
      owns: "its own connection to MongoDB",
      release: ["stop", "drain"],
      transport: "socket",
    },
    default: {
      versions: "<6",
      via: "new",
      costs: "connections",
      connectionsFrom: ["mongo"],
      owns: "its own connection to MongoDB",
      release: ["stop", "drain"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
