import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@hubspot/api-client",
  versions: "^13",
  docs: "https://github.com/HubSpot/hubspot-api-nodejs#readme",
  proof: "hubspot-api-client.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one portal" },
    },
  },
} satisfies LibraryEntry;
