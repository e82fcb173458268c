import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@directus/sdk",
  versions: "^18",
  docs: "https://github.com/directus/directus/tree/HEAD/sdk#readme",
  clients: {
    createDirectus: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      transport: "fetch",
      sharing: { perRequest: "it holds the credentials of one user" },
    },
  },
} satisfies LibraryEntry;
