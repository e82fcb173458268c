import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "odbc",
  versions: "^2",
  docs: "https://github.com/IBM/node-odbc/",
  clients: {
    pool: { construction: { via: "call", awaited: true }, cost: { fresh: "connections" }, ending: { by: ["close"] } },
    connect: {
      construction: { via: "call", awaited: true },
      cost: { fresh: "connections" },
      ending: { by: ["close"] },
      sharing: { identity: true, pool: "pool" },
    },
  },
} satisfies LibraryEntry;
