import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "fetch-cookie",
  versions: "^3",
  docs: "https://github.com/valeriangalliat/fetch-cookie#readme",
  clients: {
    default: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cookies are the session of one user" },
    },
  },
} satisfies LibraryEntry;
