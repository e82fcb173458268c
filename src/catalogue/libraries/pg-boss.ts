import type { LibraryEntry } from "../schema.js";

export default {
  package: "pg-boss",
  versions: "^10",
  docs: "https://github.com/timgit/pg-boss#readme",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      connectionsFrom: ["db"],
      owns: "its own connection pool",
      release: ["stop"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
