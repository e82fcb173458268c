import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "SvelteKit",
    calls: [
      [`export async function GET() { here(); }`, "perRequest file: SvelteKit endpoint `GET`", "/p/src/api/+server.ts"],
      [
        `export async function GET() { here(); }`,
        "perRequest file: SvelteKit endpoint `GET`",
        "/p/src/routes/api/+server.ts",
      ],
      [
        `export const actions = { default: async (event) => { here(); } };`,
        "perRequest file: SvelteKit form action `actions.default`",
        "/p/src/login/+page.server.ts",
      ],
      [
        `import type { PageServerLoad } from "./$types"; export const load: PageServerLoad = async () => { here(); };`,
        "perRequest type: SvelteKit handler `load`",
        "/p/src/lib/load.ts",
      ],
      [
        `export const load = (async () => { here(); }) satisfies import("./$types").PageServerLoad;`,
        "perRequest type: SvelteKit handler `load`",
        "/p/src/lib/load.ts",
      ],
    ],
    friends: [
      [
        `export const init = async () => { here(); };`,
        "once file: SvelteKit start-up hook `init`",
        "/p/src/hooks.server.ts",
      ],
    ],
  },
] satisfies readonly HostCases[];
