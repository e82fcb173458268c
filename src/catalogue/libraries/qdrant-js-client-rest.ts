import type { LibraryEntry } from "../schema.js";

export default {
  package: "@qdrant/js-client-rest",
  versions: "^1",
  docs: "https://github.com/qdrant/qdrant-js#readme",
  proof: "qdrant-js-client-rest.proof.test.ts",
  clients: { QdrantClient: { via: "new", costs: "connections", owns: "its own connection pool", connects: true } },
} satisfies LibraryEntry;
