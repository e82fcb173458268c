import type { LibraryEntry } from "../schema.js";

export default {
  package: "pg",
  versions: "^8",
  docs: "https://node-postgres.com/apis/pool",
  clients: {
    Pool: { via: "new", costs: "connections", owns: "its own connection pool", release: ["end"], throws: "never" },
    Client: {
      via: "new",
      costs: "connections",
      owns: "one connection",
      release: ["end"],
      throws: "never",
      identity: true,
      pool: "Pool",
      docs: "https://node-postgres.com/apis/client",
    },
  },
} satisfies LibraryEntry;
