import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "facebook-nodejs-business-sdk",
  versions: "^24",
  docs: "https://github.com/facebook/facebook-nodejs-business-sdk",
  clients: {
    "FacebookAdsApi.init": {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
