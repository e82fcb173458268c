import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "AdonisJS",
    calls: [
      [
        `import type { HttpContext } from "@adonisjs/core/http"; export default class PricesController { async index(ctx: HttpContext) { here(); } }`,
        "perRequest type: AdonisJS handler `index`",
      ],
      [
        `import type { HttpContext } from "@adonisjs/core/http"; export default class PricesController { constructor() { here(); } }`,
        "perRequest file: AdonisJS controller `PricesController.constructor`",
        "/p/app/controllers/prices_controller.ts",
      ],
    ],
    friends: [
      [
        `import type { ApplicationService } from "@adonisjs/core/types"; export default class AppProvider { register() { here(); } }`,
        "once file: AdonisJS provider `AppProvider.register`",
        "/p/providers/app.ts",
      ],
    ],
  },
] satisfies readonly HostCases[];
