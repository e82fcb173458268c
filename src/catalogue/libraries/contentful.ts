import type { LibraryEntry } from "../schema.js";

export default {
  package: "contentful",
  versions: "^11",
  docs: "https://www.contentful.com/developers/documentation/content-delivery-api/",
  proof: "contentful.proof.test.ts",
  clients: { createClient: { via: "call", costs: "construction" } },
} satisfies LibraryEntry;
