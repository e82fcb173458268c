import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "shopify-api-node",
  versions: "^3",
  docs: "https://github.com/MONEI/Shopify-api-node",
  clients: {
    default: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one shop" },
    },
  },
} satisfies LibraryEntry;
