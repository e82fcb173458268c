import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "@clickhouse/client",
  versions: "^1",
  docs: "https://clickhouse.com/docs/integrations/javascript",
  proof: "clickhouse-client.proof.test.ts",
  clients: {
    createClient: { construction: { via: "call" }, cost: { fresh: "connections" }, ending: { by: ["close"] } },
  },
} satisfies LibraryEntry;
