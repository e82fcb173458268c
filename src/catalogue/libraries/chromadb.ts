import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const chromaClient = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "chromadb",
  versions: "^3",
  docs: "https://docs.trychroma.com/",
  proof: "chromadb.proof.test.ts",
  clients: {
    ChromaClient: chromaClient,
    AdminClient: chromaClient,
    CloudClient: {
      construction: { via: "new", throws: "without-key" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
