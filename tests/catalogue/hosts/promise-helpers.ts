import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "concurrency helper",
    calls: [
      [
        `import pMap from "p-map"; pMap(items, async () => { here(); });`,
        "perIteration import: concurrency callback `pMap()`",
      ],
    ],
    friends: [
      [
        `import PQueue from "p-queue"; const queue = new PQueue(); queue.add(() => { here(); });`,
        "inherits import: queued task `queue.add()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
