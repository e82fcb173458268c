import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "square",
  versions: ">=39 <47",
  docs: "https://github.com/square/square-nodejs-sdk#readme",
  proof: "square.proof.test.ts",
  clients: {
    SquareClient: {
      construction: { via: "new" },
      cost: { fresh: "construction" },
      transport: "fetch",
      sharing: { perRequest: "it holds the token of one seller" },
    },
    Client: {
      versions: "<40",
      construction: { via: "new" },
      cost: { fresh: "construction" },
      sharing: { perRequest: "it holds the token of one seller" },
    },
  },
} satisfies LibraryEntry;
