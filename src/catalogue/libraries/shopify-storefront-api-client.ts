import type { LibraryEntry } from "../schema.js";

export default {
  package: "@shopify/storefront-api-client",
  versions: "^2",
  docs: "https://github.com/Shopify/shopify-app-js/tree/main/packages/api-clients/storefront-api-client#readme",
  clients: {
    createStorefrontApiClient: {
      via: "call",
      costs: "construction",
      perRequest: "it carries the address of the buyer",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
