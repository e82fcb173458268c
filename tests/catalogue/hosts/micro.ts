import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "micro",
    calls: [
      [`import { serve } from "micro"; serve(async () => { here(); });`, "perRequest import: micro handler `serve()`"],
    ],
  },
] satisfies readonly HostCases[];
