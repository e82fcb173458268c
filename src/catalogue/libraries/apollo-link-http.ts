import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "apollo-link-http",
  versions: "^1",
  docs: "https://github.com/apollographql/apollo-link#readme",
  clients: { createHttpLink: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
