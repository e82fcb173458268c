import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Astro",
    calls: [
      [
        `import type { APIRoute } from "astro"; export const prerender = false; export const GET: APIRoute = async () => { here(); };`,
        "perRequest type: Astro endpoint `GET`",
      ],
      [
        `export const prerender = false; export async function GET(context) { here(); }`,
        "perRequest file: Astro endpoint `GET`",
        "/p/src/pages/price.ts",
      ],
      [
        `export async function POST(context) { here(); }`,
        "perRequest file: Astro endpoint `POST`",
        "/p/src/pages/price.ts",
      ],
      [
        `import { defineAction } from "astro:actions"; export const server = { save: defineAction({ handler: async () => { here(); } }) };`,
        "perRequest import: Astro action `defineAction()`",
      ],
    ],
    friends: [
      [
        `export async function GET(context) { here(); }`,
        "once file: Astro prerendered endpoint `GET`",
        "/p/src/pages/feed.xml.ts",
      ],
      [
        `import type { APIRoute } from "astro"; export const GET: APIRoute = async () => { here(); };`,
        "once file: Astro prerendered endpoint `GET`",
        "/p/src/pages/feed.xml.ts",
      ],
      [
        `import type { APIContext } from "astro"; export const prerender = true; export async function GET(context: APIContext) { here(); }`,
        "once file: Astro prerendered endpoint `GET`",
        "/p/src/pages/feed.xml.ts",
      ],
      [
        `export async function getStaticPaths() { here(); }`,
        "once file: Astro build-time function `getStaticPaths`",
        "/p/src/pages/[id].ts",
      ],
    ],
  },
] satisfies readonly HostCases[];
