import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@nats-io/transport-node",
  versions: "^3",
  docs: "https://github.com/nats-io/nats.js#readme",
  proof: "nats-io-transport-node.proof.test.ts",
  clients: {
    connect: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["drain", "close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
