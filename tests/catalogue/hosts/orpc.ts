import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "oRPC",
    calls: [
      [
        `import { os } from "@orpc/server"; export const p = os.input(s).handler(async () => { here(); });`,
        "perRequest import: oRPC procedure `.handler()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
