import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "uWebSockets.js",
    calls: [
      [
        `import { App } from "uWebSockets.js"; App().get("/*", (res, req) => { here(); });`,
        'perRequest import: uWebSockets.js handler `.get("/*")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
