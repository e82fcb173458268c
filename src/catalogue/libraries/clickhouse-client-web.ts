import type { LibraryEntry } from "../schema.js";

export default {
  package: "@clickhouse/client-web",
  versions: "^1",
  docs: "https://github.com/ClickHouse/clickhouse-js#readme",
  clients: { createClient: { via: "call", costs: "construction", release: ["close"], transport: "fetch" } },
} satisfies LibraryEntry;
