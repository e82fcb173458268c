import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Ts.ED",
    calls: [
      [
        `import { Get } from "@tsed/schema"; class C { @Get("/") list() { here(); } }`,
        "perRequest import: Ts.ED controller method `C.list`",
      ],
    ],
  },
] satisfies readonly HostCases[];
