import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "ably",
  versions: "^2",
  docs: "https://ably.com/docs/getting-started/javascript",
  proof: "ably.proof.test.ts",
  clients: {
    Realtime: {
      construction: { via: "new", throws: "without-key", connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
    },
    Rest: { construction: { via: "new", throws: "without-key" }, cost: { fresh: "construction" } },
  },
} satisfies LibraryEntry;
