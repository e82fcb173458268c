import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "weaviate-ts-client",
  versions: "^2",
  docs: "https://github.com/weaviate/typescript-client#readme",
  clients: { client: { construction: { via: "call" }, cost: { fresh: "requests" } } },
} satisfies LibraryEntry;
