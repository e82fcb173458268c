import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "retry helper",
    calls: [
      [`import pRetry from "p-retry"; pRetry(async () => { here(); });`, "perIteration import: attempt `pRetry()`"],
    ],
  },
] satisfies readonly HostCases[];
