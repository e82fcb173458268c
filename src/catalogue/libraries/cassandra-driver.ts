import type { LibraryEntry } from "../schema.js";

export default {
  package: "cassandra-driver",
  versions: "^4",
  docs: "https://docs.datastax.com/en/developer/nodejs-driver/4.8/faq/index.html",
  clients: {
    Client: {
      via: "new",
      costs: "connections",
      owns: "its own connection pool",
      release: ["shutdown"],
      transport: "socket",
    },
  },
} satisfies LibraryEntry;
