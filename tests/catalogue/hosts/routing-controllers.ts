import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "routing-controllers",
    calls: [
      [
        `import { Get } from "routing-controllers"; class C { @Get("/") list() { here(); } }`,
        "perRequest import: routing-controllers controller method `C.list`",
      ],
    ],
  },
] satisfies readonly HostCases[];
