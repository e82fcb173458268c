import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Inversify",
    calls: [
      [
        `import { httpGet } from "inversify-express-utils"; class C { @httpGet("/") list() { here(); } }`,
        "perRequest import: Inversify controller method `C.list`",
      ],
    ],
    friends: [
      [
        `container.bind("X").toDynamicValue(() => { here(); });`,
        "once receiver: Inversify binding `.toDynamicValue()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
