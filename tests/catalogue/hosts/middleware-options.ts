import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "middleware",
    calls: [
      [`rateLimit({ keyGenerator: (r) => { here(); } });`, "perRequest receiver: middleware option `keyGenerator`"],
    ],
  },
] satisfies readonly HostCases[];
