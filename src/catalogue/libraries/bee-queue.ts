import type { LibraryEntry } from "../schema.js";

export default {
  package: "bee-queue",
  versions: "^2",
  docs: "https://github.com/bee-queue/bee-queue",
  proof: "bee-queue.proof.test.ts",
  clients: {
    default: {
      via: "new",
      costs: "connections",
      owns: "its own connections to Redis",
      release: ["close"],
      afterRelease: "fails",
      throws: "never",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
