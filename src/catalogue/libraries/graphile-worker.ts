import type { LibraryEntry } from "../schema.js";

export default {
  package: "graphile-worker",
  versions: "^0.17",
  docs: "https://github.com/graphile/worker#readme",
  clients: {
    makeWorkerUtils: {
      via: "call",
      awaited: true,
      costs: "connections",
      connectionsFrom: ["pgPool"],
      owns: "its own connection pool",
      release: ["release"],
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
