import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const connectToLocal = {
  construction: { via: "call", awaited: true, connects: true },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "weaviate-client",
  versions: "^3",
  docs: "https://github.com/weaviate/typescript-client#readme",
  clients: {
    connectToLocal,
    connectToWeaviateCloud: connectToLocal,
    connectToCustom: connectToLocal,
    connectToWCS: connectToLocal,
  },
} satisfies LibraryEntry;
