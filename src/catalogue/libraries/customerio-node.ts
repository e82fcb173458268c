import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const aPIClient = { construction: { via: "new" }, cost: { fresh: "nothing" } } satisfies ClientEntry;

export default {
  package: "customerio-node",
  versions: "^4",
  docs: "https://github.com/customerio/customerio-node",
  proof: "customerio-node.proof.test.ts",
  clients: { APIClient: aPIClient, TrackClient: aPIClient },
} satisfies LibraryEntry;
