import { LISTENERS } from "../vocabulary/listeners.js";
import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "pg",
  versions: "^8",
  docs: "https://node-postgres.com/apis/pool",
  proof: "pg.proof.test.ts",
  clients: {
    Pool: {
      construction: { via: "new", throws: "never" },
      cost: { fresh: "connections" },
      transport: "socket",
      ending: { by: ["end"], after: "fails" },
      state: LISTENERS,
    },
    Client: {
      docs: "https://node-postgres.com/apis/client",
      construction: { via: "new", throws: "never", readsEnvironment: true },
      cost: { fresh: "connections" },
      transport: "socket",
      preparation: { by: ["connect"], again: "throws", givesClient: true },
      ending: { by: ["end"], after: "fails" },
      sharing: {
        identity: true,
        pool: "Pool",
        dedicatedBy: [
          { method: "query", startsWith: "LISTEN" },
          { method: "on", startsWith: "notification" },
        ],
      },
      state: LISTENERS,
    },
  },
} satisfies LibraryEntry;
