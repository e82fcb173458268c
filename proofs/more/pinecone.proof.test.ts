import { Pinecone } from "@pinecone-database/pinecone";
import { prove } from "../support/prove.js";

prove({
  library: "@pinecone-database/pinecone",
  client: "Pinecone",
  respond: () => ({ body: { indexes: [] } }),
  create: ({ url }) => new Pinecone({ apiKey: "key", controllerHostUrl: url }),
  send: (client) => client.listIndexes(),
});
