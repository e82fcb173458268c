import type { LibraryEntry } from "../library-schema.js";

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
      // A second start that comes while the first is under way ends before it.
      preparation: { by: ["start"] },
      ending: { by: ["stop"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
