import type { LibraryEntry } from "../schema.js";

export default {
  package: "@clickhouse/client",
  versions: "^1",
  docs: "https://clickhouse.com/docs/integrations/javascript",
  proof: "clickhouse-client.proof.test.ts",
  clients: { createClient: { via: "call", costs: "connections", owns: "its own agent", release: ["close"] } },
} satisfies LibraryEntry;
