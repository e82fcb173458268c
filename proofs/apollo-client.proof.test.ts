import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client/core/index.js";
import { prove } from "../tests/proofs/support/prove.js";

prove({
  library: "@apollo/client",
  client: "ApolloClient",
  respond: () => ({ body: { data: { field: 1 } } }),
  create: ({ url }) => new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) }),
  send: (client) =>
    client.query({
      query: gql`
        {
          field
        }
      `,
      fetchPolicy: "no-cache",
    }),
  close: (client) => client.stop(),
});
