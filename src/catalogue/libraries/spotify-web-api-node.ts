import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "spotify-web-api-node",
  versions: "^5",
  docs: "https://github.com/thelinmichael/spotify-web-api-node",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
