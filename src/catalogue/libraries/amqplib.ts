import type { LibraryEntry } from "../schema.js";

export default {
  package: "amqplib",
  versions: "^2",
  docs: "https://www.rabbitmq.com/docs/connections",
  proof: "amqplib.proof.test.ts",
  clients: {
    connect: {
      via: "call",
      awaited: true,
      costs: "connections",
      owns: "its own connection to the broker",
      release: ["close"],
      afterRelease: "fails",
      connects: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
