import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@azure/arm-*",
  examples: ["@azure/arm-resources", "@azure/arm-compute"],
  docs: "https://learn.microsoft.com/en-us/javascript/api/overview/azure/",
  clients: {
    "*Client": {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it is bound to one subscription" },
    },
  },
} satisfies LibraryEntry;
