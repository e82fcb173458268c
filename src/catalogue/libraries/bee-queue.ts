import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "bee-queue",
  versions: "^2",
  docs: "https://github.com/bee-queue/bee-queue",
  proof: "bee-queue.proof.test.ts",
  clients: {
    default: {
      construction: { via: "new", throws: "never", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["ready"], again: "harmless", optional: true },
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
