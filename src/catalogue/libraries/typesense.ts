import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const client = { construction: { via: "new" }, cost: { fresh: "construction" } } satisfies ClientEntry;

export default {
  package: "typesense",
  versions: "^3",
  docs: "https://github.com/typesense/typesense-js",
  proof: "typesense.proof.test.ts",
  clients: { Client: client, SearchClient: client },
} satisfies LibraryEntry;
