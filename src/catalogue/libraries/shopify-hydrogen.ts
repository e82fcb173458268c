import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@shopify/hydrogen",
  versions: "^2026",
  docs: "https://shopify.dev/docs/api/hydrogen/latest/utilities/createstorefrontclient",
  clients: {
    createStorefrontClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it carries the headers of the request" },
    },
  },
} satisfies LibraryEntry;
