import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Vike",
    calls: [
      [`export async function data() { here(); }`, "perRequest file: Vike page hook `data`", "/p/pages/price/+data.ts"],
    ],
  },
] satisfies readonly HostCases[];
