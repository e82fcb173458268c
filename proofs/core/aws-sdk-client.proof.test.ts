import { ListBucketsCommand, S3, S3Client } from "@aws-sdk/client-s3";
import { prove, type Setting } from "../support/prove.js";

const settings = ({ url }: Setting) => ({
  region: "eu-west-1",
  endpoint: url,
  credentials: { accessKeyId: "key", secretAccessKey: "secret" },
});
const respond = () => ({ headers: { "content-type": "application/xml" }, body: "<ListAllMyBucketsResult/>" });

prove({
  library: "@aws-sdk/client-s3",
  client: "S3Client",
  respond,
  create: (setting) => new S3Client(settings(setting)),
  send: (client) => client.send(new ListBucketsCommand()),
  close: (client) => client.destroy(),
});
prove({
  library: "@aws-sdk/client-s3",
  client: "S3",
  respond,
  create: (setting) => new S3(settings(setting)),
  send: (client) => client.listBuckets(),
  close: (client) => client.destroy(),
});
