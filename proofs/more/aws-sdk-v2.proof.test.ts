import AWS from "aws-sdk";
import { expect, it } from "vitest";
import { prove } from "../support/prove.js";

prove({
  library: "aws-sdk",
  client: "S3",
  made: () => "new AWS.S3()",
  respond: () => ({ body: "<ListAllMyBucketsResult/>" }),
  create: ({ url }) =>
    new AWS.S3({ region: "eu-west-1", endpoint: url, accessKeyId: "key", secretAccessKey: "secret" }),
  send: (client) => client.listBuckets().promise(),
});
prove({
  library: "aws-sdk",
  client: "DynamoDB",
  made: () => "new AWS.DynamoDB()",
  respond: () => ({}),
  create: ({ url }) =>
    new AWS.DynamoDB({ region: "eu-west-1", endpoint: url, accessKeyId: "key", secretAccessKey: "secret" }),
  send: (client) => client.listTables().promise(),
});
prove({
  library: "aws-sdk",
  client: "DynamoDB.DocumentClient",
  made: () => "new AWS.DynamoDB.DocumentClient()",
  respond: () => ({}),
  create: ({ url }) =>
    new AWS.DynamoDB.DocumentClient({
      region: "eu-west-1",
      endpoint: url,
      accessKeyId: "key",
      secretAccessKey: "secret",
    }),
  send: (client) => client.get({ TableName: "table", Key: { id: "1" } }).promise(),
});

it("makes a service without a region, keys or an environment, but for those that have no address of their own", () => {
  const services = Object.entries(AWS).filter(
    ([, value]) => typeof value === "function" && "serviceIdentifier" in value,
  );
  const throwing = services.flatMap(([name, Service]) => {
    try {
      new (Service as new () => unknown)();
      return [];
    } catch {
      return [name];
    }
  });
  expect(services.length).toBeGreaterThan(300);
  expect(throwing).toEqual(["CloudSearchDomain", "IotData"]);
});
