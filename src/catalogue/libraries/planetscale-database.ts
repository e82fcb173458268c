import type { LibraryEntry } from "../schema.js";

export default {
  package: "@planetscale/database",
  versions: "^1",
  docs: "https://github.com/planetscale/database-js#readme",
  clients: {
    connect: { via: "call", costs: "nothing", perRequest: "it keeps the session of one request", transport: "fetch" },
    Client: { via: "new", costs: "nothing", transport: "fetch" },
  },
} satisfies LibraryEntry;
