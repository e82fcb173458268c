import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "DataLoader",
    calls: [
      [
        `import DataLoader from "dataloader"; new DataLoader(async (keys) => { here(); });`,
        "perRequest import: DataLoader batch function `new DataLoader()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
