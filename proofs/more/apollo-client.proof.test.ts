import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client/core/index.js";
import { prove } from "../support/prove.js";

// The client sends equal queries once: each is another one.
let asked = 0;
prove({
  library: "@apollo/client",
  client: "ApolloClient",
  respond: ({ body }) => ({ body: { data: { [/field\d+/.exec(body)![0]]: 1 } } }),
  create: ({ url }) => new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) }),
  send: (client) =>
    client.query({
      query: gql(`{ field${(asked += 1)}: field }`),
      fetchPolicy: "no-cache",
    }),
  close: (client) => client.stop(),
});
