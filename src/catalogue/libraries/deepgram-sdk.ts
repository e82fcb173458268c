import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@deepgram/sdk",
  versions: ">=3 <6",
  docs: "https://github.com/deepgram/deepgram-js-sdk#readme",
  proof: "deepgram-sdk.proof.test.ts",
  clients: {
    DeepgramClient: { construction: { via: "new", throws: "never" }, cost: { fresh: "construction" } },
    createClient: { versions: "<5", construction: { via: "call" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
