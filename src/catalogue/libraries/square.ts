import type { LibraryEntry } from "../schema.js";

export default {
  package: "square",
  versions: ">=39 <47",
  docs: "https://github.com/square/square-nodejs-sdk#readme",
  proof: "square.proof.test.ts",
  clients: {
    SquareClient: {
      via: "new",
      costs: "construction",
      perRequest: "it holds the token of one seller",
      transport: "fetch",
    },
    Client: { versions: "<40", via: "new", costs: "construction", perRequest: "it holds the token of one seller" },
  },
} satisfies LibraryEntry;
