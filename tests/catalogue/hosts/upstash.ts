import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Upstash",
    calls: [
      [
        `import { serve } from "@upstash/workflow/nextjs"; export const run = serve(async (c) => { here(); });`,
        "perRequest import: Upstash endpoint `serve()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
