import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@growthbook/growthbook",
  versions: "^1",
  docs: "https://docs.growthbook.io/lib/node",
  clients: {
    GrowthBook: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the attributes of one user" },
    },
    GrowthBookClient: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "requests" },
      ending: { by: ["destroy"] },
    },
  },
} satisfies LibraryEntry;
