import { AwsClient } from "aws4fetch";
import { prove } from "../support/prove.js";

prove({
  library: "aws4fetch",
  client: "AwsClient",
  create: () => new AwsClient({ accessKeyId: "key", secretAccessKey: "secret", region: "eu-west-1", service: "s3" }),
  send: async (client, { url }) => (await client.fetch(url)).text(),
});
