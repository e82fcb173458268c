import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "RedwoodJS",
    calls: [
      [
        `import { db } from "src/lib/db"; export const prices = async () => { here(); };`,
        "perRequest file: RedwoodJS service `prices`",
        "/p/api/src/services/prices/prices.ts",
      ],
    ],
  },
] satisfies readonly HostCases[];
