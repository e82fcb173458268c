import type { LibraryEntry } from "../schema.js";

export default {
  package: "pg-boss",
  versions: "^10",
  docs: "https://github.com/timgit/pg-boss#readme",
  proof: "pg-boss.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "connections", connectionsFrom: ["db"] },
      transport: "socket",
      preparation: { by: ["start"], again: "harmless", givesClient: true },
      ending: { by: ["stop"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
