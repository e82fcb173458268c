import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Alexa",
    calls: [
      [
        `const launch = { canHandle(input) { return true; }, handle(input) { here(); } };`,
        "perRequest receiver: Alexa handler `handle`",
      ],
    ],
    friends: [[`const launch = { handle(input) { here(); } };`]],
  },
] satisfies readonly HostCases[];
