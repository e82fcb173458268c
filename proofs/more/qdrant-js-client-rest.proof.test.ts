import { QdrantClient } from "@qdrant/js-client-rest";
import { prove } from "../support/prove.js";

prove({
  library: "@qdrant/js-client-rest",
  client: "QdrantClient",
  respond: () => ({ body: { result: { collections: [] } } }),
  create: ({ url }) => new QdrantClient({ url, checkCompatibility: false }),
  send: (client) => client.getCollections(),
});
