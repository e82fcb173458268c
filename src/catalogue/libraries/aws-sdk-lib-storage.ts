import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@aws-sdk/lib-storage",
  versions: "^3",
  docs: "https://github.com/aws/aws-sdk-js-v3/tree/main/lib/lib-storage",
  clients: {
    Upload: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it is one upload" },
    },
  },
} satisfies LibraryEntry;
