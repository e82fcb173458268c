import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Graphile Worker",
    calls: [
      [
        `import { run } from "graphile-worker"; run({ taskList: { send: async () => { here(); } } });`,
        "perRequest import: Graphile Worker task `taskList.send`",
      ],
    ],
  },
] satisfies readonly HostCases[];
