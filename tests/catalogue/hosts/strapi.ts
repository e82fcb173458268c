import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Strapi",
    calls: [
      [
        `import { factories } from "@strapi/strapi"; export default factories.createCoreController("api::x.x", ({ strapi }) => ({ async find(ctx) { here(); } }));`,
        'perRequest import: Strapi controller `factories.createCoreController("api::x.x")`',
      ],
    ],
    friends: [
      [
        `import { factories } from "@strapi/strapi"; export default factories.createCoreController("api::x.x", ({ strapi }) => { here(); return {}; });`,
        'once import: Strapi factory `factories.createCoreController("api::x.x")`',
      ],
      [
        `export default { async bootstrap({ strapi }) { here(); } };`,
        "once receiver: Strapi life cycle hook `bootstrap`",
      ],
    ],
  },
] satisfies readonly HostCases[];
