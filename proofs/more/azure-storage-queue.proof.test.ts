import { AnonymousCredential, QueueClient, QueueServiceClient } from "@azure/storage-queue";
import { prove } from "../support/prove.js";

const respond = () => ({ headers: { "content-type": "application/xml" }, body: "<StorageServiceProperties/>" });

prove({
  library: "@azure/storage-queue",
  client: "QueueServiceClient",
  respond,
  create: ({ url }) => new QueueServiceClient(`${url}/account`, new AnonymousCredential()),
  send: (client) => client.getProperties(),
  failing: () => new QueueServiceClient("not a URL"),
});
prove({
  library: "@azure/storage-queue",
  client: "QueueServiceClient.fromConnectionString",
  made: () => "QueueServiceClient.fromConnectionString(text)",
  respond,
  create: ({ url }) =>
    QueueServiceClient.fromConnectionString(
      `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=c2VjcmV0;QueueEndpoint=${url}/account;`,
    ),
  send: (client) => client.getProperties(),
});
prove({
  library: "@azure/storage-queue",
  client: "QueueClient",
  respond,
  create: ({ url }) => new QueueClient(`${url}/account/items`, new AnonymousCredential()),
  send: (client) => client.getProperties(),
});
