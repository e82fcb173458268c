import type { LibraryEntry } from "../schema.js";

export default {
  package: "ldapts",
  versions: "^8",
  docs: "https://github.com/ldapts/ldapts#readme",
  clients: {
    Client: { via: "new", costs: "connections", perRequest: "binding changes the identity of the connection" },
  },
} satisfies LibraryEntry;
