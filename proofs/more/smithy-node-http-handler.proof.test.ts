import { ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { prove } from "../support/prove.js";

prove({
  library: "@smithy/node-http-handler",
  client: "NodeHttpHandler",
  respond: () => ({ headers: { "content-type": "application/xml" }, body: "<ListAllMyBucketsResult/>" }),
  create: () => new NodeHttpHandler(),
  send: (requestHandler, { url }) =>
    new S3Client({
      region: "eu-west-1",
      endpoint: url,
      credentials: { accessKeyId: "key", secretAccessKey: "secret" },
      requestHandler,
    }).send(new ListBucketsCommand()),
  close: (handler) => handler.destroy(),
});
