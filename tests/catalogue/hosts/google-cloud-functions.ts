import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Cloud Functions",
    calls: [
      [
        `const functions = require("@google-cloud/functions-framework"); functions.http("price", async () => { here(); });`,
        'perRequest import: Cloud Functions function `functions.http("price")`',
      ],
    ],
  },
] satisfies readonly HostCases[];
