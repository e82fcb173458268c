import type { HostEntry } from "../host-schema.js";

export default {
  host: "Pub/Sub",
  docs: "https://cloud.google.com/nodejs/docs/reference/pubsub/latest",
  modules: ["@google-cloud/pubsub"],
  scopes: [
    {
      match: "method",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      methods: ["on"],
      receiver: { madeBy: ["PubSub"], types: ["Subscription"] },
      named: ["message"],
    },
    {
      match: "parameterType",
      runs: "perRequest",
      each: "message",
      what: "message handler",
      types: ["Message"],
      at: [0],
    },
  ],
} as const satisfies HostEntry;
