import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "itty-router",
    calls: [
      [
        `import { AutoRouter } from "itty-router"; const r = AutoRouter(); r.get("/", () => { here(); });`,
        'perRequest import: itty-router handler `r.get("/")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
