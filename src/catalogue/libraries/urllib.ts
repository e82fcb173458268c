import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "urllib",
  versions: "^4",
  docs: "https://github.com/node-modules/urllib",
  proof: "urllib.proof.test.ts",
  clients: {
    HttpClient: {
      construction: { via: "new" },
      cost: { fresh: "nothing", measured: { microseconds: 0.2, bytes: 275 } },
    },
  },
} satisfies LibraryEntry;
