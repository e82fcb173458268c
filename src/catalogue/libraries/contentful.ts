import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "contentful",
  versions: "^11",
  docs: "https://www.contentful.com/developers/documentation/content-delivery-api/",
  proof: "contentful.proof.test.ts",
  clients: { createClient: { construction: { via: "call" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
