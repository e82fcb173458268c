import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@cypress/request",
  versions: "^4",
  docs: "https://github.com/cypress-io/request#readme",
  clients: {
    defaults: { construction: { via: "call" }, cost: { fresh: "nothing" } },
    jar: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cookies are the session of one user" },
    },
  },
} satisfies LibraryEntry;
