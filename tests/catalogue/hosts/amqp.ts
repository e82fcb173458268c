import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "RabbitMQ",
    calls: [
      [
        `import amqp from "amqplib"; const c = await amqp.connect(u); const ch = await c.createChannel(); ch.consume("q", async (m) => { here(); });`,
        'perRequest import: RabbitMQ message handler `ch.consume("q")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
