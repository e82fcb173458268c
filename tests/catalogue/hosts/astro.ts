import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Astro",
    calls: [
      [
        `import type { APIRoute } from "astro"; export const GET: APIRoute = async () => { here(); };`,
        "perRequest type: Astro endpoint `GET`",
      ],
      [
        `import { defineAction } from "astro:actions"; export const server = { save: defineAction({ handler: async () => { here(); } }) };`,
        "perRequest import: Astro action `defineAction()`",
      ],
    ],
    friends: [
      [
        `export async function getStaticPaths() { here(); }`,
        "once file: Astro build-time function `getStaticPaths`",
        "/p/src/pages/[id].ts",
      ],
    ],
  },
] satisfies readonly HostCases[];
