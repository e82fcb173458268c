import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@apollo/client",
  modules: ["@apollo/client", "@apollo/client/core", "@apollo/client/link/http", "@apollo/client/cache"],
  versions: "^4",
  docs: "https://www.apollographql.com/docs/react/performance/server-side-rendering",
  proof: "apollo-client.proof.test.ts",
  clients: {
    ApolloClient: {
      construction: { via: "new" },
      cost: { fresh: "construction", measured: { microseconds: 30.32, bytes: 25224 } },
      sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
    },
    InMemoryCache: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
    },
    HttpLink: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" },
    createHttpLink: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
