import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const apolloClient = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
} satisfies ClientEntry;

export default {
  package: "apollo-boost",
  versions: "^0.4",
  docs: "https://www.apollographql.com/docs/react/performance/server-side-rendering",
  clients: {
    default: apolloClient,
    ApolloClient: apolloClient,
    InMemoryCache: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cache holds the data of one user while a page is rendered" },
    },
  },
} satisfies LibraryEntry;
