import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "nats",
  versions: "^2",
  docs: "https://github.com/nats-io/nats.js#readme",
  proof: "nats.proof.test.ts",
  clients: {
    connect: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["drain", "close"] },
    },
  },
} satisfies LibraryEntry;
