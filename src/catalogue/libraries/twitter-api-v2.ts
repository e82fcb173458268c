import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const twitterApi = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it holds the token of one user" },
} satisfies ClientEntry;

export default {
  package: "twitter-api-v2",
  versions: "^1",
  docs: "https://github.com/plhery/node-twitter-api-v2#readme",
  clients: { default: twitterApi, TwitterApi: twitterApi },
} satisfies LibraryEntry;
