import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@vercel/postgres",
  versions: "^0.10",
  docs: "https://github.com/vercel/storage/tree/HEAD/packages/postgres#readme",
  clients: {
    createPool: {
      construction: { via: "call", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"] },
    },
    createClient: {
      construction: { via: "call", throws: "without-key", readsEnvironment: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws" },
      ending: { by: ["end"] },
      sharing: { identity: true, pool: "createPool" },
    },
  },
} satisfies LibraryEntry;
