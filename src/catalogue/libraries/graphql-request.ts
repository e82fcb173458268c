import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "graphql-request",
  versions: "^7",
  docs: "https://github.com/graffle-js/graffle/tree/graphql-request",
  proof: "graphql-request.proof.test.ts",
  clients: {
    GraphQLClient: {
      construction: { via: "new" },
      cost: { fresh: "nothing", measured: { microseconds: 0.09, bytes: 209 } },
      transport: "fetch",
      state: [
        { path: "setHeader", kind: "call", changes: "the default headers" },
        { path: "setHeaders", kind: "call", changes: "the default headers" },
        { path: "setEndpoint", kind: "call", changes: "the address" },
      ],
    },
  },
} satisfies LibraryEntry;
