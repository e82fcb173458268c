import { GraphQLClient } from "graphql-request";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "graphql-request",
  client: "GraphQLClient",
  respond: () => ({ body: { data: { field: 1 } } }),
  create: ({ url }) => new GraphQLClient(url),
  send: (client) => client.request("{ field }"),
});
