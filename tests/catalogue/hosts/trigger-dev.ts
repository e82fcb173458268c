import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Trigger.dev",
    calls: [
      [
        `import { task } from "@trigger.dev/sdk/v3"; export const t = task({ id: "x", run: async () => { here(); } });`,
        "perRequest import: Trigger.dev task `task()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
