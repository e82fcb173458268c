import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "Lambda",
    calls: [
      [
        `import type { APIGatewayProxyEvent } from "aws-lambda"; export const main = async (event: APIGatewayProxyEvent) => { here(); };`,
        "perRequest type: Lambda handler `main`",
      ],
      [
        `import type { SQSHandler } from "aws-lambda"; export const main: SQSHandler = async (e) => { here(); };`,
        "perRequest type: Lambda handler `main`",
      ],
      [
        `import middy from "@middy/core"; const price = async () => { here(); }; export const run = middy(price).use(x());`,
        "perRequest import: Lambda handler `middy()`",
      ],
      [
        `import middy from "@middy/core"; export const run = middy().use(x()).handler(async () => { here(); });`,
        "perRequest import: Lambda handler `.handler()`",
      ],
      [
        `export const run = awslambda.streamifyResponse(async (e, stream) => { here(); });`,
        "perRequest import: Lambda handler `awslambda.streamifyResponse()`",
      ],
      [
        `import { processPartialResponse } from "@aws-lambda-powertools/batch"; processPartialResponse(event, async (record) => { here(); }, p);`,
        "perIteration import: Lambda record handler `processPartialResponse()`",
      ],
      [`export const run = async (event, context) => { here(); };`, "perRequest parameters: Lambda handler `run`"],
      [
        `import { Router } from "@aws-lambda-powertools/event-handler/http"; const app = new Router(); app.get("/", async () => { here(); });`,
        'perRequest import: Lambda handler `app.get("/")`',
      ],
    ],
    friends: [
      [
        `exports.handler = async (event) => { here(); };`,
        "once file: Lambda deployment hook `handler`",
        "/project/cf-customResource/endpoint.js",
      ],
      [`module.exports.hello = async (event) => { here(); };`, undefined, "/p/src/prices.js"],
      [`module.exports.hello = async (name) => { here(); };`, undefined, "/p/prices/handler.js"],
      [`exports.command = "x"; exports.handler = (argv) => { here(); };`, "once file: command line command `handler`"],
      [
        `import type { CloudFormationCustomResourceEvent } from "aws-lambda"; export const run = async (event: CloudFormationCustomResourceEvent) => { here(); };`,
        "once type: Lambda deployment hook `run`",
      ],
      [
        `exports.handler = async (event) => { here(); log(event.RequestType); };`,
        "once file: Lambda deployment hook `handler`",
      ],
      [
        `export const handler = async ({ ResourceProperties: { name } }) => { here(); log(name); };`,
        "once file: Lambda deployment hook `handler`",
      ],
      [
        `export const run = async (event, context) => { const { ResponseURL } = event; here(); log(ResponseURL); };`,
        "once parameters: Lambda deployment hook `run`",
      ],
      [
        `const response = require("cfn-response"); exports.handler = (event, context) => { here(); response.send(event, context, response.SUCCESS); };`,
        "once file: Lambda deployment hook `handler`",
      ],
      [
        `import serverless from "serverless-http"; export const handler = serverless(app); function boot() { here(); } boot();`,
      ],
      [`bus.listen(event, () => { here(); }, source);`],
    ],
  },
] satisfies readonly HostCases[];
