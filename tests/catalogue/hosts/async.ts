import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "async",
    calls: [
      [
        `import async from "async"; async.eachLimit(items, 5, async (item) => { here(); });`,
        "perIteration import: collection callback `async.eachLimit()`",
      ],
    ],
    friends: [
      [
        `import async from "async"; async.parallel([async () => { here(); }]);`,
        "inherits import: task `async.parallel()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
