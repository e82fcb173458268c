import { Client } from "minio";
import { prove } from "../support/prove.js";

prove({
  library: "minio",
  client: "Client",
  respond: () => ({
    headers: { "content-type": "application/xml" },
    body: "<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>",
  }),
  create: ({ port }) =>
    new Client({ endPoint: "127.0.0.1", port, useSSL: false, accessKey: "key", secretKey: "secret" }),
  send: (client) => client.listBuckets(),
});
