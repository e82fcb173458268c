import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Bun",
    calls: [
      [`Bun.serve({ routes: { "/x": { GET() { here(); } } } });`, "perRequest import: Bun handler `Bun.serve()`"],
    ],
  },
] satisfies readonly HostCases[];
