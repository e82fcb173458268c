import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Koa",
    calls: [
      [
        `import Koa from "koa"; const app = new Koa(); app.use(async (ctx, next) => { here(); });`,
        "perRequest import: Koa middleware `app.use()`",
      ],
      [
        `const Router = require("@koa/router"); const r = new Router(); r.get("/", async (ctx) => { here(); });`,
        'perRequest import: Koa middleware `r.get("/")`',
      ],
      [
        `import type { Context } from "koa"; export async function price(ctx: Context) { here(); }`,
        "perRequest type: Koa middleware `price`",
      ],
      [
        `import "koa"; export const price = async (ctx, next) => { here(); };`,
        "perRequest parameters: Koa middleware `price`",
      ],
    ],
    friends: [[`export const step = async (ctx, next) => { here(); };`]],
  },
] satisfies readonly HostCases[];
