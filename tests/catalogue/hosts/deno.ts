import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Deno",
    calls: [[`Deno.serve({ port: 80 }, async (r) => { here(); });`, "perRequest import: Deno handler `Deno.serve()`"]],
  },
] satisfies readonly HostCases[];
