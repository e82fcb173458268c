import { CosmosClient } from "@azure/cosmos";
import { prove } from "../support/prove.js";

prove({
  library: "@azure/cosmos",
  client: "CosmosClient",
  made: () => "new CosmosClient({ endpoint, key })",
  respond: ({ headers }) => ({
    body: {
      id: "account",
      writableLocations: [{ name: "here", databaseAccountEndpoint: `http://${headers.host}/` }],
      readableLocations: [{ name: "here", databaseAccountEndpoint: `http://${headers.host}/` }],
    },
  }),
  create: ({ url }) => new CosmosClient({ endpoint: url, key: "c2VjcmV0" }),
  send: (client) => client.database("proof").read(),
  close: (client) => client.dispose(),
});
