import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "SQS",
    calls: [
      [
        `import { Consumer } from "sqs-consumer"; Consumer.create({ queueUrl, handleMessage: async () => { here(); } });`,
        "perRequest import: SQS message handler `handleMessage`",
      ],
    ],
    friends: [[`const chat = { handleMessage() { here(); } };`]],
  },
] satisfies readonly HostCases[];
