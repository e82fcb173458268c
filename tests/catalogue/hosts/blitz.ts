import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Blitz",
    calls: [
      [
        `import { resolver } from "@blitzjs/rpc"; export default resolver.pipe(resolver.zod(s), async (input) => { here(); });`,
        "perRequest import: Blitz resolver `resolver.pipe()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
