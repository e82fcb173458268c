import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "ts-rest",
    calls: [
      [
        `import { initServer } from "@ts-rest/express"; const s = initServer(); s.router(contract, { price: async () => { here(); } });`,
        "perRequest import: ts-rest handler `s.router()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
