import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Keystone",
    calls: [
      [
        `import { list } from "@keystone-6/core"; export const P = list({ hooks: { afterOperation: async () => { here(); } } });`,
        "perRequest import: Keystone hook `afterOperation`",
      ],
    ],
  },
] satisfies readonly HostCases[];
