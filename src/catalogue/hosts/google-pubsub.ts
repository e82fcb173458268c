import type { HostEntry } from "../host-schema.js";

export default {
  host: "Pub/Sub",
  docs: "https://cloud.google.com/nodejs/docs/reference/pubsub/latest",
  modules: ["@google-cloud/pubsub"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      what: "message listener",
      methods: ["on"],
      receiver: { madeBy: ["PubSub"], types: ["Subscription"] },
      named: ["message"],
    },
    { match: "parameterType", runs: "perRequest", what: "message listener", types: ["Message"], at: [0] },
  ],
} as const satisfies HostEntry;
