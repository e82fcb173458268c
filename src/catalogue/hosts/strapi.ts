import type { HostEntry } from "../host-schema.js";

export default {
  host: "Strapi",
  docs: "https://docs.strapi.io/cms/backend-customization/controllers",
  modules: ["@strapi/strapi", "@strapi/**"],
  scopes: [
    {
      match: "call",
      runs: "once",
      what: "factory",
      callees: [
        "factories.createCoreController",
        "factories.createCoreService",
        "factories.createCoreRouter",
        "createCoreController",
        "createCoreService",
      ],
      handlers: "all",
    },
    {
      match: "call",
      runs: "perRequest",
      what: "controller",
      callees: [
        "factories.createCoreController",
        "factories.createCoreService",
        "createCoreController",
        "createCoreService",
      ],
      members: ["().*", "*"],
    },
    {
      match: "property",
      runs: "once",
      what: "life cycle hook",
      members: ["bootstrap", "register", "destroy"],
      parameters: { names: ["{}"], count: [1, 1] },
    },
    {
      match: "export",
      runs: "perRequest",
      what: "controller",
      exports: ["*"],
      files: [
        "**/api/**/{controllers,policies,middlewares}/**/*.{js,ts}",
        "**/{extensions,plugins}/**/{controllers,policies}/**/*.{js,ts}",
      ],
      parameters: { names: ["ctx|context|_ctx"], count: [1, 2] },
    },
    {
      match: "export",
      runs: "perRequest",
      each: "query",
      what: "database hook",
      exports: [
        "beforeCreate",
        "afterCreate",
        "beforeUpdate",
        "afterUpdate",
        "beforeDelete",
        "afterDelete",
        "beforeFindMany",
        "afterFindMany",
        "beforeFindOne",
        "afterFindOne",
      ],
      files: ["**/lifecycles.{js,ts}"],
    },
  ],
} as const satisfies HostEntry;
