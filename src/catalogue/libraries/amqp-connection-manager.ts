import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "amqp-connection-manager",
  versions: "^5",
  docs: "https://github.com/jwalton/node-amqp-connection-manager",
  proof: "amqp-connection-manager.proof.test.ts",
  clients: {
    connect: {
      construction: { via: "call", connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
