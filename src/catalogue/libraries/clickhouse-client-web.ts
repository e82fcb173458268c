import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@clickhouse/client-web",
  versions: "^1",
  docs: "https://github.com/ClickHouse/clickhouse-js#readme",
  clients: {
    createClient: {
      construction: { via: "call" },
      cost: { fresh: "construction" },
      transport: "fetch",
      ending: { by: ["close"] },
    },
  },
} satisfies LibraryEntry;
