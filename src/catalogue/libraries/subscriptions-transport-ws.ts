import type { LibraryEntry } from "../library-schema.js";

export default {
  package: "subscriptions-transport-ws",
  versions: "^0.11",
  docs: "https://github.com/apollostack/subscriptions-transport-ws#readme",
  clients: {
    SubscriptionClient: {
      construction: { via: "new", throws: "never", connects: true },
      cost: { fresh: "connections" },
      ending: { by: ["close", "unsubscribeAll"] },
    },
  },
} satisfies LibraryEntry;
