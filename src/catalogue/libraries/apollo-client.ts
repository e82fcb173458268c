import type { LibraryEntry } from "../schema.js";

export default {
  package: "@apollo/client",
  modules: ["@apollo/client", "@apollo/client/core", "@apollo/client/link/http", "@apollo/client/cache"],
  versions: "^4",
  docs: "https://www.apollographql.com/docs/react/performance/server-side-rendering",
  proof: "apollo-client.proof.test.ts",
  clients: {
    ApolloClient: {
      via: "new",
      costs: "construction",
      construction: { microseconds: 30.32, bytes: 25224 },
      perRequest: "its cache holds the data of one user while a page is rendered",
    },
    InMemoryCache: {
      via: "new",
      costs: "construction",
      perRequest: "its cache holds the data of one user while a page is rendered",
    },
    HttpLink: { via: "new", costs: "nothing", transport: "fetch" },
    createHttpLink: { via: "call", costs: "nothing", transport: "fetch" },
  },
} satisfies LibraryEntry;
