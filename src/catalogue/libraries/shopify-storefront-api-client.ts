import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@shopify/storefront-api-client",
  versions: "^2",
  docs: "https://github.com/Shopify/shopify-app-js/tree/main/packages/api-clients/storefront-api-client#readme",
  clients: {
    createStorefrontApiClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it carries the address of the buyer" },
    },
  },
} satisfies LibraryEntry;
