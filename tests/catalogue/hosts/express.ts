import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Express",
    calls: [
      [
        `import express from "express"; const app = express(); app.get("/", (req, res) => { here(); });`,
        'perRequest import: Express handler `app.get("/")`',
      ],
      [
        `import express from "express"; const app = express(); app.route("/a").get((req, res) => { here(); });`,
        "perRequest import: Express handler `.get()`",
      ],
      [
        `import express from "express"; const app = express(); app.use((req, res, next) => { here(); });`,
        "perRequest import: Express middleware `app.use()`",
      ],
      [
        `import { Router } from "express"; const r = Router(); r.param("id", (req, res, next, id) => { here(); });`,
        'perRequest import: Express parameter handler `r.param("id")`',
      ],
      [
        `import type { Request, Response } from "express"; export const price = async (req: Request, res: Response) => { here(); };`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import type { RequestHandler } from "express"; export const price: RequestHandler = async (a, b) => { here(); };`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import * as core from "express"; export function price(req: core.Request) { here(); }`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import { Request } from "express"; interface Signed extends Request { user: string } export function price(r: Signed) { here(); }`,
        "perRequest type: Express handler `price`",
      ],
      [
        `import asyncHandler from "express-async-handler"; export const price = asyncHandler(async () => { here(); });`,
        "perRequest import: Express handler `asyncHandler()`",
      ],
    ],
    friends: [
      [
        `import express from "express"; const app = express(); app.listen(80, () => { here(); });`,
        "once import: Express listen callback `app.listen()`",
      ],
      [
        `import express from "express"; const app = express(); app.get("/", express.static(() => { here(); }));`,
        undefined,
      ],
      [`import { createApp } from "vue"; const app = createApp(x); app.use((one) => { here(); });`],
      [`cache.get("/key", async () => { here(); });`, 'once receiver: cache loader `cache.get("/key")`'],
      [`docClient.get(params, (err, data) => { here(); });`, "inherits parameters: result callback `(err, data)`"],
    ],
  },
] satisfies readonly HostCases[];
