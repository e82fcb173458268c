import { GraphQLClient } from "graphql-request";
import { prove } from "../support/prove.js";

prove({
  library: "graphql-request",
  client: "GraphQLClient",
  respond: () => ({ body: { data: { field: 1 } } }),
  create: ({ url }) => new GraphQLClient(url),
  send: (client) => client.request("{ field }"),
});
