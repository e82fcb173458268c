import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "tough-cookie",
  versions: "^6",
  docs: "https://github.com/salesforce/tough-cookie",
  clients: {
    CookieJar: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cookies are the session of one user" },
    },
  },
} satisfies LibraryEntry;
