import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "openapi-fetch",
  versions: "^0.17",
  docs: "https://github.com/openapi-ts/openapi-typescript/tree/HEAD/packages/openapi-fetch#readme",
  proof: "openapi-fetch.proof.test.ts",
  clients: {
    default: {
      construction: { via: "call", throws: "never" },
      cost: { fresh: "construction" },
      transport: "fetch",
      state: [{ path: "use", kind: "call", changes: "the middleware", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
