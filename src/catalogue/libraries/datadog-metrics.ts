import type { LibraryEntry } from "../schema.js";

export default {
  package: "datadog-metrics",
  versions: "^0.12",
  docs: "https://github.com/dbader/node-datadog-metrics#readme",
  clients: { BufferedMetricsLogger: { via: "new", costs: "construction", release: ["stop"], readsEnvironment: true } },
} satisfies LibraryEntry;
