import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "SolidStart",
    calls: [
      [
        `import type { APIEvent } from "@solidjs/start/server"; export async function price(e: APIEvent) { here(); }`,
        "perRequest type: SolidStart API route `price`",
      ],
    ],
  },
] satisfies readonly HostCases[];
