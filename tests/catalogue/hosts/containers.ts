import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "container",
    calls: [
      [`container.register("X", () => { here(); });`, 'once receiver: container factory `container.register("X")`'],
      [
        `import { createPool } from "generic-pool"; createPool({ create: async () => { here(); } });`,
        "once import: container pool factory `createPool()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
