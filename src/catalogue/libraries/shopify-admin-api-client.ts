import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const createAdminApiClient = {
  construction: { via: "call" },
  cost: { fresh: "construction" },
  transport: "fetch",
  sharing: { perRequest: "it holds the token of one shop" },
} satisfies ClientEntry;

export default {
  package: "@shopify/admin-api-client",
  versions: "^2",
  docs: "https://github.com/Shopify/shopify-app-js/tree/main/packages/api-clients/admin-api-client#readme",
  clients: { createAdminApiClient, createAdminRestApiClient: createAdminApiClient },
} satisfies LibraryEntry;
