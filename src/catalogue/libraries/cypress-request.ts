import type { LibraryEntry } from "../schema.js";

export default {
  package: "@cypress/request",
  versions: "^4",
  docs: "https://github.com/cypress-io/request#readme",
  clients: {
    defaults: { via: "call", costs: "nothing" },
    jar: { via: "call", costs: "construction", perRequest: "its cookies are the session of one user" },
  },
} satisfies LibraryEntry;
