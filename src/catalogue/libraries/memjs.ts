import type { LibraryEntry } from "../schema.js";

export default {
  package: "memjs",
  versions: "^1",
  docs: "https://github.com/memcachier/memjs",
  proof: "memjs.proof.test.ts",
  clients: {
    "Client.create": {
      via: "call",
      costs: "connections",
      owns: "its own connections to the servers",
      release: ["close", "quit"],
      readsEnvironment: true,
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
