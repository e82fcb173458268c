import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "elevenlabs",
  versions: "^1",
  docs: "https://github.com/elevenlabs/elevenlabs-js#readme",
  clients: { ElevenLabsClient: { construction: { via: "new" }, cost: { fresh: "nothing" } } },
} satisfies LibraryEntry;
