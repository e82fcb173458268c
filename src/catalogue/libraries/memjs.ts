import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "memjs",
  versions: "^1",
  docs: "https://github.com/memcachier/memjs",
  proof: "memjs.proof.test.ts",
  clients: {
    "Client.create": {
      construction: { via: "call", readsEnvironment: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["close", "quit"] },
    },
  },
} satisfies LibraryEntry;
