import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Kafka",
    calls: [
      [
        `await consumer.run({ eachMessage: async ({ message }) => { here(); } });`,
        "perRequest receiver: Kafka message handler `consumer.run()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
