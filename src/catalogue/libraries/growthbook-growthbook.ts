import type { LibraryEntry } from "../schema.js";

export default {
  package: "@growthbook/growthbook",
  versions: "^1",
  docs: "https://docs.growthbook.io/lib/node",
  clients: {
    GrowthBook: { via: "new", costs: "construction", perRequest: "it holds the attributes of one user" },
    GrowthBookClient: {
      via: "new",
      costs: "requests",
      owns: "its own copy of the flags",
      release: ["destroy"],
      throws: "never",
    },
  },
} satisfies LibraryEntry;
