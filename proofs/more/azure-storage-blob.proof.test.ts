import { AnonymousCredential, BlobServiceClient } from "@azure/storage-blob";
import { prove } from "../support/prove.js";

prove({
  library: "@azure/storage-blob",
  client: "BlobServiceClient",
  respond: () => ({ headers: { "content-type": "application/xml" }, body: "<StorageServiceProperties/>" }),
  create: ({ url }) => new BlobServiceClient(`${url}/account`, new AnonymousCredential()),
  send: (client) => client.getProperties(),
  failing: () => new BlobServiceClient("not a URL"),
});
