import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@elevenlabs/elevenlabs-js",
  versions: "^2",
  docs: "https://github.com/elevenlabs/elevenlabs-js#readme",
  proof: "elevenlabs-js.proof.test.ts",
  clients: {
    ElevenLabsClient: {
      construction: { via: "new", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "construction" },
    },
  },
} satisfies LibraryEntry;
