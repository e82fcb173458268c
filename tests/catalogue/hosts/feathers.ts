import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Feathers",
    calls: [
      [
        `import type { ServiceMethods } from "@feathersjs/feathers"; export class Prices implements ServiceMethods { async find(params) { here(); } }`,
        "perRequest import: Feathers service method `Prices.find`",
      ],
    ],
    friends: [
      [
        `import type { ServiceMethods } from "@feathersjs/feathers"; export class Prices implements ServiceMethods { async setup(app) { here(); } }`,
      ],
    ],
  },
] satisfies readonly HostCases[];
