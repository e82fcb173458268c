import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "http-call",
  versions: "^5",
  docs: "https://github.com/heroku/http-call",
  clients: {
    HTTP: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "an instance is one request" },
    },
  },
} satisfies LibraryEntry;
