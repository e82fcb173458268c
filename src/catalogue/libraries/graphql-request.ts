import type { LibraryEntry } from "../schema.js";

export default {
  package: "graphql-request",
  versions: "^7",
  docs: "https://github.com/graffle-js/graffle/tree/graphql-request",
  proof: "graphql-request.proof.test.ts",
  clients: {
    GraphQLClient: {
      via: "new",
      costs: "nothing",
      construction: { microseconds: 0.09, bytes: 209 },
      state: [
        { path: "setHeader", kind: "call", changes: "the default headers" },
        { path: "setHeaders", kind: "call", changes: "the default headers" },
        { path: "setEndpoint", kind: "call", changes: "the address" },
      ],
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
