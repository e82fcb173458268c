import type { ClientEntry, LibraryEntry } from "../library-schema.js";

const analytics = {
  construction: { via: "new" },
  cost: { fresh: "construction" },
  ending: { by: ["closeAndFlush"] },
} satisfies ClientEntry;

export default {
  package: "@segment/analytics-node",
  versions: "^3",
  docs: "https://github.com/segmentio/analytics-next/tree/HEAD/packages/node#readme",
  proof: "segment-analytics-node.proof.test.ts",
  clients: { Analytics: analytics, default: analytics },
} satisfies LibraryEntry;
