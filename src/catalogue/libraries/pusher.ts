import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pusher",
  versions: "^5",
  docs: "https://github.com/pusher/pusher-http-node#readme",
  proof: "pusher.proof.test.ts",
  clients: { default: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
