import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Parse",
    calls: [
      [
        `Parse.Cloud.define("price", async (request) => { here(); });`,
        'perRequest import: Parse cloud function `Parse.Cloud.define("price")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
