import type { ClientEntry, LibraryEntry } from "../schema.js";

const chromaClient = { via: "new", costs: "construction", throws: "never", transport: "fetch" } satisfies ClientEntry;

export default {
  package: "chromadb",
  versions: "^3",
  docs: "https://docs.trychroma.com/",
  proof: "chromadb.proof.test.ts",
  clients: {
    ChromaClient: chromaClient,
    AdminClient: chromaClient,
    CloudClient: { via: "new", costs: "construction", throws: "without-key", transport: "fetch" },
  },
} satisfies LibraryEntry;
