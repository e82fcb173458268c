import type { LibraryEntry } from "../schema.js";

export default {
  package: "@nats-io/transport-node",
  versions: "^3",
  docs: "https://github.com/nats-io/nats.js#readme",
  proof: "nats-io-transport-node.proof.test.ts",
  clients: {
    connect: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection to the server",
      release: ["drain", "close"],
      afterRelease: "fails",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
