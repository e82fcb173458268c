import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "tsoa",
    calls: [
      [
        `import { Get, Route } from "tsoa"; @Route("x") class C { @Get() list() { here(); } }`,
        "perRequest import: tsoa controller method `C.list`",
      ],
      [
        `import { Get, Route } from "tsoa"; @Route("x") class C { constructor() { here(); } }`,
        "perRequest import: tsoa controller `C.constructor`",
      ],
    ],
  },
] satisfies readonly HostCases[];
