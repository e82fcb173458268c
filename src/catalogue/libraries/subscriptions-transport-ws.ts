import type { LibraryEntry } from "../schema.js";

export default {
  package: "subscriptions-transport-ws",
  versions: "^0.11",
  docs: "https://github.com/apollostack/subscriptions-transport-ws#readme",
  clients: {
    SubscriptionClient: {
      via: "new",
      costs: "connections",
      owns: "its own WebSocket",
      release: ["close", "unsubscribeAll"],
      throws: "never",
      connects: true,
    },
  },
} satisfies LibraryEntry;
