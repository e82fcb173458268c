import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "graphile-worker",
  versions: "^0.17",
  docs: "https://github.com/graphile/worker#readme",
  clients: {
    makeWorkerUtils: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections", connectionsFrom: ["pgPool"] },
      transport: "socket",
      ending: { by: ["release"] },
    },
  },
} satisfies LibraryEntry;
