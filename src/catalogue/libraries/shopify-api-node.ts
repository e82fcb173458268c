import type { LibraryEntry } from "../schema.js";

export default {
  package: "shopify-api-node",
  versions: "^3",
  docs: "https://github.com/MONEI/Shopify-api-node",
  clients: { default: { via: "new", costs: "construction", perRequest: "it holds the token of one shop" } },
} satisfies LibraryEntry;
