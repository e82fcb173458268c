import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Telefunc",
    calls: [
      [
        `export async function onPrice() { here(); }`,
        "perRequest file: Telefunc telefunction `onPrice`",
        "/p/src/price.telefunc.ts",
      ],
    ],
  },
] satisfies readonly HostCases[];
