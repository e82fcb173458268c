import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "axios-cookiejar-support",
  versions: "^6",
  docs: "https://github.com/3846masa/axios-cookiejar-support#readme",
  clients: {
    wrapper: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "its cookies are the session of one user" },
    },
  },
} satisfies LibraryEntry;
