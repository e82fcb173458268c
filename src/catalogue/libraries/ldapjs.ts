import type { LibraryEntry } from "../schema.js";

export default {
  package: "ldapjs",
  versions: "^3",
  docs: "https://github.com/ldapjs/node-ldapjs#readme",
  clients: {
    createClient: { via: "call", costs: "connections", perRequest: "binding changes the identity of the connection" },
  },
} satisfies LibraryEntry;
