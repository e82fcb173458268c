import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const cohereClient = {
  construction: { via: "new", throws: "never" },
  cost: { fresh: "construction" },
  transport: "fetch",
} satisfies ClientEntry;

export default {
  package: "cohere-ai",
  versions: "^8",
  docs: "https://github.com/cohere-ai/cohere-typescript#readme",
  proof: "cohere-ai.proof.test.ts",
  clients: { CohereClient: cohereClient, CohereClientV2: cohereClient },
} satisfies LibraryEntry;
