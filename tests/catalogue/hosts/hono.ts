import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Hono",
    calls: [
      [
        `import { Hono } from "hono"; const app = new Hono(); app.get("/", (c) => { here(); });`,
        'perRequest import: Hono handler `app.get("/")`',
      ],
      [
        `import { Hono } from "hono"; const app = new Hono().get("/a", x).post("/b", async (c) => { here(); });`,
        'perRequest import: Hono handler `.post("/b")`',
      ],
      [
        `import { createMiddleware } from "hono/factory"; export const m = createMiddleware(async (c, next) => { here(); });`,
        "perRequest import: Hono handler `createMiddleware()`",
      ],
      [
        `import type { Context } from "hono"; export const price = async (c: Context) => { here(); };`,
        "perRequest type: Hono handler `price`",
      ],
    ],
    friends: [
      [
        `import { Hono } from "hono"; const app = new Hono(); app.on("ready", () => { here(); });`,
        'inherits import: one-time listener `app.on("ready")`',
      ],
      [`export const draw = async (c: Context) => { here(); };`],
    ],
  },
] satisfies readonly HostCases[];
