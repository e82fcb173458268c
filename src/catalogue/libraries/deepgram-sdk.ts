import type { LibraryEntry } from "../schema.js";

export default {
  package: "@deepgram/sdk",
  versions: ">=3 <6",
  docs: "https://github.com/deepgram/deepgram-js-sdk#readme",
  proof: "deepgram-sdk.proof.test.ts",
  clients: {
    DeepgramClient: { via: "new", costs: "construction", throws: "never" },
    createClient: { versions: "<5", via: "call", costs: "construction" },
  },
} satisfies LibraryEntry;
