import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@fal-ai/client",
  versions: "^1",
  docs: "https://github.com/fal-ai/fal-js/tree/HEAD/libs/client#readme",
  clients: { createFalClient: { construction: { via: "call" }, cost: { fresh: "nothing" }, transport: "fetch" } },
} satisfies LibraryEntry;
