import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@shopify/shopify-api",
  versions: "^13",
  docs: "https://github.com/Shopify/shopify-app-js/tree/main/packages/apps/shopify-api#readme",
  clients: { shopifyApi: { construction: { via: "call" }, cost: { fresh: "construction" } } },
} satisfies LibraryEntry;
