import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "amqplib",
  versions: "^2",
  docs: "https://www.rabbitmq.com/docs/connections",
  proof: "amqplib.proof.test.ts",
  clients: {
    connect: {
      construction: { via: "call", awaited: true, connects: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close"], after: "fails" },
    },
  },
} satisfies LibraryEntry;
