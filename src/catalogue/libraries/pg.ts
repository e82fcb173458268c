import { LISTENERS } from "../listeners.js";
import type { LibraryEntry } from "../schema.js";

export default {
  package: "pg",
  versions: "^8",
  docs: "https://node-postgres.com/apis/pool",
  proof: "pg.proof.test.ts",
  clients: {
    Pool: {
      via: "new",
      costs: "connections",
      transport: "socket",
      owns: "its own connection pool",
      release: ["end"],
      afterRelease: "fails",
      throws: "never",
      state: LISTENERS,
    },
    Client: {
      via: "new",
      costs: "connections",
      transport: "socket",
      owns: "one connection",
      readsEnvironment: true,
      release: ["end"],
      afterRelease: "fails",
      throws: "never",
      state: LISTENERS,
      identity: true,
      pool: "Pool",
      docs: "https://node-postgres.com/apis/client",
    },
  },
} satisfies LibraryEntry;
