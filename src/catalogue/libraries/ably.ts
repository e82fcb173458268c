import type { LibraryEntry } from "../schema.js";

export default {
  package: "ably",
  versions: "^2",
  docs: "https://ably.com/docs/getting-started/javascript",
  proof: "ably.proof.test.ts",
  clients: {
    Realtime: {
      via: "new",
      costs: "connections",
      owns: "its own WebSocket",
      release: ["close"],
      throws: "without-key",
      connects: true,
    },
    Rest: { via: "new", costs: "construction", throws: "without-key" },
  },
} satisfies LibraryEntry;
