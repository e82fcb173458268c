import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Wasp",
    calls: [
      [
        `import type { GetPrice } from "wasp/server/operations"; export const getPrice: GetPrice = async (args) => { here(); };`,
        "perRequest type: Wasp operation `getPrice`",
      ],
    ],
  },
] satisfies readonly HostCases[];
