import type { LibraryEntry } from "../schema.js";

export default {
  package: "nats",
  versions: "^2",
  docs: "https://github.com/nats-io/nats.js#readme",
  proof: "nats.proof.test.ts",
  clients: {
    connect: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection to the server",
      release: ["drain", "close"],
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
