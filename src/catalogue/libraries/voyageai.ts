import type { LibraryEntry } from "../schema.js";

export default {
  package: "voyageai",
  versions: "^0.4",
  docs: "https://github.com/voyage-ai/typescript-sdk#readme",
  proof: "voyageai.proof.test.ts",
  clients: { VoyageAIClient: { via: "new", costs: "construction", throws: "never", transport: "fetch" } },
} satisfies LibraryEntry;
