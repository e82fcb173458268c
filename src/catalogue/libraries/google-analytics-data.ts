import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const betaAnalyticsDataClient = {
  construction: { via: "new" },
  cost: { fresh: "connections" },
  ending: { by: ["close"] },
} satisfies ClientEntry;

export default {
  package: "@google-analytics/data",
  versions: "^6",
  docs: "https://github.com/googleapis/google-cloud-node/tree/main/packages/google-analytics-data",
  clients: {
    BetaAnalyticsDataClient: betaAnalyticsDataClient,
    "v1beta.BetaAnalyticsDataClient": betaAnalyticsDataClient,
    "v1alpha.AlphaAnalyticsDataClient": betaAnalyticsDataClient,
  },
} satisfies LibraryEntry;
