import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Azure Functions",
    calls: [
      [
        `const { app } = require("@azure/functions"); app.http("price", { handler: async (request, context) => { here(); } });`,
        'perRequest import: Azure Functions function `app.http("price")`',
      ],
      [
        `import { app } from "@azure/functions"; app.timer("tick", { schedule: "0 * * * * *", handler: run }); async function run() { here(); }`,
        'perRequest import: Azure Functions function `app.timer("tick")`',
      ],
      [
        `module.exports = async function (context, req) { here(); };`,
        "perRequest file: Azure Functions function `default`",
      ],
      [
        `import type { AzureFunction } from "@azure/functions"; const run: AzureFunction = async (a) => { here(); }; export default run;`,
        "perRequest type: Azure Functions function `run`",
      ],
      [
        `import * as df from "durable-functions"; df.app.activity("send", { handler: async () => { here(); } });`,
        'perRequest import: Azure Functions function `df.app.activity("send")`',
      ],
    ],
    friends: [
      [`module.exports = function (context, options) { here(); };`],
      [`module.exports = async ({ github, context, core }) => { here(); };`],
      [
        `import { app } from "@azure/functions"; app.hook.appStart(async () => { here(); });`,
        "once import: Azure Functions application hook `app.hook.appStart()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
