import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "worker",
    calls: [
      [
        `import workerpool from "workerpool"; workerpool.worker({ price() { here(); } });`,
        "perRequest import: worker task `workerpool.worker()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
