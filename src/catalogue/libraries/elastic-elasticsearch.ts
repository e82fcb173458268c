import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@elastic/elasticsearch",
  versions: ">=7 <10",
  docs: "https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/connecting",
  proof: "elastic-elasticsearch.proof.test.ts",
  clients: {
    Client: {
      construction: { via: "new", readsEnvironment: true },
      cost: { fresh: "connections", measured: { microseconds: 34.25, bytes: 23977 } },
      ending: { by: ["close"] },
      state: [{ path: "diagnostic.on", kind: "call", changes: "the listeners", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
