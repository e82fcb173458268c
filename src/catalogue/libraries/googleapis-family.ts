import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@googleapis/*",
  examples: ["@googleapis/drive", "@googleapis/sheets"],
  docs: "https://github.com/googleapis/google-api-nodejs-client#readme",
  clients: {
    "*": {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      sharing: { perRequest: "made for one set of credentials, most often those of a user" },
    },
  },
} satisfies LibraryEntry;
