import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@sanity/client",
  versions: "^7",
  docs: "https://github.com/sanity-io/client#readme",
  proof: "sanity-client.proof.test.ts",
  clients: { createClient: { construction: { via: "call" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
