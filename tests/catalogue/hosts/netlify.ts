import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Netlify",
    calls: [
      [
        `export default async () => { here(); };`,
        "perRequest file: Netlify function `default`",
        "/p/netlify/functions/price.ts",
      ],
    ],
  },
] satisfies readonly HostCases[];
