import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@zilliz/milvus2-sdk-node",
  versions: "^3",
  docs: "https://github.com/milvus-io/milvus-sdk-node#readme",
  clients: {
    MilvusClient: {
      construction: { via: "new", connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["closeConnection"] },
      state: [
        { path: "use", kind: "call", changes: "the database in use" },
        { path: "useDatabase", kind: "call", changes: "the database in use" },
      ],
    },
  },
} satisfies LibraryEntry;
