import type { LibraryEntry } from "../schema.js";

export default {
  package: "pg-boss",
  versions: "^10",
  docs: "https://github.com/timgit/pg-boss#readme",
  proof: "pg-boss.proof.test.ts",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      connectionsFrom: ["db"],
      owns: "its own connection pool",
      release: ["stop"],
      afterRelease: "fails",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
