import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/cosmos",
  versions: "^4",
  docs: "https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/best-practice-javascript",
  proof: "azure-cosmos.proof.test.ts",
  clients: {
    CosmosClient: {
      via: "new",
      costs: "requests",
      owns: "its own copy of the account's regions",
      release: ["dispose"],
      afterRelease: "reconnects",
    },
  },
} satisfies LibraryEntry;
