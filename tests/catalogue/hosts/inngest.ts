import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Inngest",
    calls: [
      [
        `import { inngest } from "./client"; export const f = inngest.createFunction({ id: "x" }, { event: "y" }, async () => { here(); });`,
        "perRequest receiver: Inngest function `inngest.createFunction()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
