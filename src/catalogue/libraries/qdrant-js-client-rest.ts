import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@qdrant/js-client-rest",
  versions: "^1",
  docs: "https://github.com/qdrant/qdrant-js#readme",
  proof: "qdrant-js-client-rest.proof.test.ts",
  clients: { QdrantClient: { construction: { via: "new", connects: true }, cost: { fresh: "connections" } } },
} satisfies LibraryEntry;
