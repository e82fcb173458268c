import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/cosmos",
  versions: "^4",
  docs: "https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/best-practice-javascript",
  proof: "azure-cosmos.proof.test.ts",
  clients: {
    CosmosClient: {
      construction: { via: "new" },
      cost: { fresh: "requests" },
      ending: { by: ["dispose"], after: "reconnects" },
    },
  },
} satisfies LibraryEntry;
