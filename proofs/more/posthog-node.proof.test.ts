import { PostHog } from "posthog-node";
import { prove } from "../support/prove.js";

prove({
  library: "posthog-node",
  client: "PostHog",
  create: ({ url }) => new PostHog("key", { host: url }),
  send: (client) => client.captureImmediate({ distinctId: "id", event: "event" }),
  close: (client) => client.shutdown(),
});
