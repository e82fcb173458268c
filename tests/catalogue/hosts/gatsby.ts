import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Gatsby",
    calls: [
      [
        `import type { GatsbyFunctionRequest } from "gatsby"; export default function handler(r: GatsbyFunctionRequest) { here(); }`,
        "perRequest type: Gatsby function `handler`",
      ],
    ],
  },
] satisfies readonly HostCases[];
