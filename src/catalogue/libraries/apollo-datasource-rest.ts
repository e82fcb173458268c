import type { LibraryEntry } from "../schema.js";

export default {
  package: "@apollo/datasource-rest",
  versions: "^6",
  docs: "https://github.com/apollographql/datasource-rest#readme",
  clients: {
    RESTDataSource: { via: "new", costs: "construction", perRequest: "it remembers the requests of one operation" },
  },
} satisfies LibraryEntry;
