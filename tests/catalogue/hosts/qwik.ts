import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Qwik City",
    calls: [
      [
        `import { routeLoader$ } from "@builder.io/qwik-city"; export const usePrice = routeLoader$(async () => { here(); });`,
        "perRequest import: Qwik City server function `routeLoader$()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
