import type { HostEntry } from "../host-schema.js";

export default {
  host: "Encore",
  docs: "https://encore.dev/docs/ts/primitives/defining-apis",
  modules: ["encore.dev/api", "encore.dev/auth", "encore.dev/pubsub"],
  scopes: [
    {
      match: "call",
      runs: "perRequest",
      what: "endpoint",
      callees: ["api", "api.raw", "api.streamIn", "api.streamOut", "api.streamInOut", "authHandler", "middleware"],
    },
    {
      match: "call",
      runs: "perRequest",
      each: "message",
      what: "subscription",
      callees: ["Subscription"],
      members: ["handler"],
    },
  ],
} as const satisfies HostEntry;
