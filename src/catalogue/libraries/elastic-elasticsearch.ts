import type { LibraryEntry } from "../schema.js";

export default {
  package: "@elastic/elasticsearch",
  versions: ">=7 <10",
  docs: "https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/connecting",
  proof: "elastic-elasticsearch.proof.test.ts",
  clients: {
    Client: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      construction: { microseconds: 34.25, bytes: 23977 },
      release: ["close"],
      readsEnvironment: true,
      state: [{ path: "diagnostic.on", kind: "call", changes: "the listeners", accumulates: true }],
    },
  },
} satisfies LibraryEntry;
