import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "voyageai",
  versions: "^0.4",
  docs: "https://github.com/voyage-ai/typescript-sdk#readme",
  proof: "voyageai.proof.test.ts",
  clients: {
    VoyageAIClient: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "construction" },
      transport: "fetch",
    },
  },
} satisfies LibraryEntry;
