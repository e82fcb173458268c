import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@apollo/datasource-rest",
  versions: "^6",
  docs: "https://github.com/apollographql/datasource-rest#readme",
  clients: {
    RESTDataSource: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it remembers the requests of one operation" },
    },
  },
} satisfies LibraryEntry;
