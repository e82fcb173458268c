import type { LibraryEntry } from "../schema.js";

export default {
  package: "@azure/cosmos",
  versions: "^4",
  docs: "https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/best-practice-javascript",
  clients: { CosmosClient: { via: "new", costs: "construction", release: ["dispose"] } },
} satisfies LibraryEntry;
