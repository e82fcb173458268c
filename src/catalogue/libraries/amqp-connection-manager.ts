import type { LibraryEntry } from "../schema.js";

export default {
  package: "amqp-connection-manager",
  versions: "^5",
  docs: "https://github.com/jwalton/node-amqp-connection-manager",
  proof: "amqp-connection-manager.proof.test.ts",
  clients: {
    connect: {
      via: "call",
      costs: "connections",
      owns: "its own connection to the broker",
      release: ["close"],
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
