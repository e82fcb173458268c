import type { ClientEntry, LibraryEntry } from "../schema.js";

const betaAnalyticsDataClient = {
  via: "new",
  costs: "connections",
  owns: "its own gRPC channels and access token",
  release: ["close"],
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
