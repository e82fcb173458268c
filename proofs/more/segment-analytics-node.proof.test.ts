import { Analytics } from "@segment/analytics-node";
import { prove } from "../support/prove.js";

prove({
  library: "@segment/analytics-node",
  client: "Analytics",
  create: ({ url }) => new Analytics({ writeKey: "key", host: url, maxEventsInBatch: 1 }),
  send: (client) => new Promise((resolve) => client.track({ userId: "id", event: "event" }, resolve)),
  close: (client) => client.closeAndFlush(),
});
