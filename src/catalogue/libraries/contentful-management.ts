import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "contentful-management",
  versions: "^12",
  docs: "https://www.contentful.com/developers/documentation/content-management-api/",
  proof: "contentful-management.proof.test.ts",
  clients: {
    createClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one user" },
    },
  },
} satisfies LibraryEntry;
