import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "datadog-metrics",
  versions: "^0.12",
  docs: "https://github.com/dbader/node-datadog-metrics#readme",
  clients: {
    BufferedMetricsLogger: {
      construction: { via: "new", readsEnvironment: true },
      cost: { fresh: "construction" },
      ending: { by: ["stop"] },
    },
  },
} satisfies LibraryEntry;
