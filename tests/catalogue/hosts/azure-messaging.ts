import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Azure messaging",
    calls: [
      [
        `receiver.subscribe({ processMessage: async () => { here(); } });`,
        "perRequest receiver: Azure messaging message handler `receiver.subscribe()`",
      ],
    ],
    friends: [[`const processEvents = (one) => { here(); }; module.exports = { processEvents };`]],
  },
] satisfies readonly HostCases[];
