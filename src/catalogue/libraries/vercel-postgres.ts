import type { LibraryEntry } from "../schema.js";

export default {
  package: "@vercel/postgres",
  versions: "^0.10",
  docs: "https://github.com/vercel/storage/tree/HEAD/packages/postgres#readme",
  clients: {
    createPool: {
      via: "call",
      costs: "connections",
      owns: "its own connection pool",
      release: ["end"],
      throws: "without-key",
      readsEnvironment: true,
      transport: "socket",
    },
    createClient: {
      via: "call",
      costs: "connections",
      owns: "one connection",
      release: ["end"],
      throws: "without-key",
      readsEnvironment: true,
      identity: true,
      pool: "createPool",
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
