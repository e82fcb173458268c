import type { ClientEntry, LibraryEntry } from "../schema.js";

const connectToLocal = {
  via: "call",
  awaited: true,
  costs: "connections",
  owns: "its own gRPC channels",
  release: ["close"],
  connects: true,
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
