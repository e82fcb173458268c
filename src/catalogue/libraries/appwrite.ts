import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "appwrite",
  versions: "^28",
  docs: "https://github.com/appwrite/sdk-for-web#readme",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "the session of one user" },
    },
  },
} satisfies LibraryEntry;
