import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Nuxt",
    calls: [
      [`export default defineTask({ meta: {}, run() { here(); } });`, "perRequest import: Nuxt task `defineTask()`"],
      [
        `export default async (event) => { here(); };`,
        "perRequest file: Nuxt handler `default`",
        "/p/server/api/price.get.ts",
      ],
    ],
    friends: [
      [
        `export default defineNitroPlugin(async (nitro) => { here(); });`,
        "once import: Nuxt server plugin `defineNitroPlugin()`",
      ],
      [`export default async (router) => { here(); };`, undefined, "/p/server/routes/price.ts"],
    ],
  },
] satisfies readonly HostCases[];
