import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const atpAgent = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  sharing: { perRequest: "it holds the token of one user" },
} satisfies ClientEntry;

export default {
  package: "@atproto/api",
  versions: "^0.19",
  docs: "https://github.com/bluesky-social/atproto/tree/HEAD/packages/api#readme",
  clients: { AtpAgent: atpAgent, BskyAgent: atpAgent },
} satisfies LibraryEntry;
