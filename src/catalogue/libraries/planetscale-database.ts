import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@planetscale/database",
  versions: "^1",
  docs: "https://github.com/planetscale/database-js#readme",
  clients: {
    connect: {
      construction: { via: "call" },
      cost: { fresh: "nothing" },
      transport: "fetch",
      sharing: { perRequest: "it keeps the session of one request" },
    },
    Client: { construction: { via: "new" }, cost: { fresh: "nothing" }, transport: "fetch" },
  },
} satisfies LibraryEntry;
