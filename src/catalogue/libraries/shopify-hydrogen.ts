import type { LibraryEntry } from "../schema.js";

export default {
  package: "@shopify/hydrogen",
  versions: "^2026",
  docs: "https://shopify.dev/docs/api/hydrogen/latest/utilities/createstorefrontclient",
  clients: {
    createStorefrontClient: {
      via: "call",
      costs: "construction",
      perRequest: "it carries the headers of the request",
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
